using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;
using OpenSourceHistory.UnitTests.Styles;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Names and calls of a program in the lines of a text.</summary>
public sealed class CodeNameTests
{
    private const string Sheet =
        """
        body { font: 10pt/14pt "EB Garamond"; text-align: justify; hyphens: auto }
        p { margin: 0; text-align: justify; -osh-font-expansion: 2%; -osh-letter-fit: 1% }
        code { hyphens: none; font-size: 7pt }
        """;

    private const string Words = "In olden times when wishing still helped one, there lived a ";

    [Theory]
    [InlineData("ImportantExcerpt", "Important|Excerpt")]
    [InlineData("sent_messages", "sent|_messages")]
    [InlineData("thread::spawn", "thread::|spawn")]
    [InlineData("guess.trim().parse()", "guess|.trim()|.parse()")]
    [InlineData("src/main.rs", "src/|main.rs")] // no lone "rs"
    [InlineData("C:\\Windows\\Fonts", "C:\\Windows\\|Fonts")]
    [InlineData("String::from(\"hello\")", "String::|from(|\"hello\")")]
    [InlineData("Result<Error>", "Result<|Error>")]
    [InlineData("--dry-run", "--dry|-run")]
    [InlineData("iPhone", "iPhone")]
    [InlineData("is_ok", "is_ok")]
    [InlineData("HTTPServer", "HTTPServer")]
    [InlineData("wonderful", "wonderful")]
    [InlineData("assert_eq!", "assert_eq!")]
    public void A_name_may_be_parted_where_its_words_meet(string name, string parts) => Assert.Equal(
        parts,
        string.Concat(name.Select((sign, at) => at > 0 && CodeName.PenaltyOf(name, at) is not null ? "|" + sign : sign.ToString())));

    [Theory]
    [InlineData("LineBreaking")]
    [InlineData("sent_messages")]
    [InlineData("fmt::Display")]
    public void A_name_is_parted_where_its_line_would_be_too_loose_otherwise_and_only_there(string name)
    {
        var measure = WidthOf(Words);
        var natural = SpacesOf(Set(new Paragraph([new Text(Words)]), 1000)[0]).Average();
        var parted = 0;
        for (var more = 0; more < 60; more += 2)
        {
            var lines = Set(Prose(name), measure + more);
            var isParted = !lines.Any(line => TextOf(line).Contains(name, StringComparison.Ordinal));
            parted += isParted ? 1 : 0;
            Assert.All(lines.SkipLast(1), line => Assert.InRange(SpacesOf(line).Average() / natural, 0.5, 1.65));
            Assert.DoesNotContain(lines, line => TextOf(line).TrimEnd('\u00AD').EndsWith(name[..3], StringComparison.Ordinal));
        }

        Assert.InRange(parted, 1, 20);
    }

    // Their slack is at their end.
    [Fact]
    public void Names_stay_whole_in_ragged_lines()
    {
        for (var more = 0; more < 60; more += 2)
        {
            var lines = Set(Prose("ImportantExcerpt"), WidthOf(Words) + more, "p { text-align: left }");
            Assert.Contains(lines, line => TextOf(line).Contains("ImportantExcerpt", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Names_in_words_of_text_are_no_code()
    {
        var lines = Set(new Paragraph([new Text(Words + "LibreOffice of it all, and so on to the end of the line")]), WidthOf(Words) + 30);

        Assert.Contains(lines, line => TextOf(line).Contains("LibreOffice", StringComparison.Ordinal));
    }

    private static Paragraph Prose(string name) =>
        new([new Text(Words), new Code(name), new Text(" whose daughters were all beautiful, and the youngest was so beautiful that the sun itself was astonished.")]);

    private static double WidthOf(string words) => RightOf(Set(new Paragraph([new Text(words.Trim())]), 1000)[0]);

    private static ValueList<SetLine> Set(Paragraph paragraph, double measure, string css = "")
    {
        var diagnostics = new DiagnosticBag();
        var book = Styled.Sheet(Sheet + css).Apply(Styled.Book(Styled.Chapter(paragraph)), MediaType.Print);
        var setter = new ParagraphSetter(book, BookStructure.Empty, BookFonts.Library, null!);
        var set = setter.Set(new ParagraphContent(paragraph, paragraph.Inlines, book.StyleOf(paragraph)), Length.FromPoints(measure), null!);
        return SetLine.AllOf(set, diagnostics);
    }
}
