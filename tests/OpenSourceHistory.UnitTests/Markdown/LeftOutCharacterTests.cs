using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Characters that no format can hold are told where the author wrote them, wherever they stand, and never reach a file.</summary>
public class LeftOutCharacterTests
{
    [Theory]
    [InlineData("# Ti\u000Btle", 1, 5)]
    [InlineData("a `co\u0002de`", 1, 6)]
    [InlineData("![a\u000Bb](p.svg)", 1, 4)]
    [InlineData("![a](p.svg){alt=\"a\u000Cb\"}", 1, 19)]
    [InlineData("[a](http://e.org/ \"a\u000Bb\")", 1, 21)]
    [InlineData("[x]{.index entry=\"a\u0001b\"}", 1, 20)]
    [InlineData("[x]{lang=\"a\u000Bb\"}", 1, 12)]
    [InlineData("| a |\n|---|\n| b |\n\n: Cap\u000Btion {#tbl-x}", 5, 6)]
    [InlineData("[a](http://e.org/&#11;x)", 1, 1)]
    [InlineData("[a](http://e.org/ \"a&#11;b\")", 1, 1)]
    [InlineData("![a&#11;b](p.svg)", 1, 1)]
    public void A_character_that_no_file_can_hold_is_told_once_and_stops_none(string markdown, int line, int column)
    {
        var workspace = new MemoryWorkspace().With("p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"5\"/>").With("x.css", string.Empty).With("x.md", markdown + "\n");
        var file = DocxFile.OfFolder(workspace, "x.md", "x.css");
        var finding = Assert.Single(file.Diagnostics.ToSortedList(), d => d.Code == MarkdownCodes.CharacterLeftOut);
        Assert.Equal(new SourcePosition(line, column), finding.Span.Position);
        Assert.Empty(file.Validate());
    }

    [Fact]
    public void Such_characters_of_one_kind_are_told_once_a_file_and_part_words()
    {
        var found = new DiagnosticBag();
        var book = found.Take(ManuscriptReader.Read("x.md", new MemoryWorkspace().With("x.md", "a\u000Bb \u000B\u000C\u000B\n")));
        Assert.NotNull(book);
        Assert.Equal(["U+000B, here and 2 more in this", "U+000C cannot stand"], found.ToSortedList().Select(d => d.Message["The character ".Length..]).Select(m => m[..Math.Min(m.Length, m.Contains("here", StringComparison.Ordinal) ? 31 : 19)]));
    }

    [Theory]
    [InlineData("title: \"a\\u0001b\"", "book.yaml:1:8")]
    [InlineData("title: T\npublisher: \"a\\vb\"", "book.yaml:2:12")]
    public void Escapes_of_data_files_are_told_at_their_value(string description, string place)
    {
        var found = new DiagnosticBag();
        found.Take(ManuscriptReader.Read("b", new MemoryWorkspace().With("b/book.yaml", description + "\nbody: [x.md]\n").With("b/x.md", "# T\n\nText.\n")));
        Assert.Contains(place, Assert.Single(found.ToSortedList()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_e_book_and_a_word_file_tell_what_entities_stand_for_in_text()
    {
        const string Markdown = "a -- &#1; b";
        var division = new Division(Matter.Body, DivisionRole.Chapter, "x", CommonMarkTests.Convert(Markdown));
        Assert.Equal([("OSH6005", 5)], LeftOutCharacters.In(division).Select(d => (d.Code, d.Span.Start)));
        Assert.Equal([5], DocxFile.OfMarkdown(Markdown).Diagnostics.ToSortedList().Where(d => d.Code == "OSH5004").Select(d => d.Span.Start));
    }
}
