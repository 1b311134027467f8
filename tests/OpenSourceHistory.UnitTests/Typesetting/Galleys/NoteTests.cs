using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

public sealed class NoteTests
{
    [Theory]
    [InlineData("# Head[^1]\n\ntext", "Head* | text | 1.note")]
    [InlineData("- item[^1]", "\u2022 | item* | 1.note")]
    [InlineData("> quote[^1]", "quote* | 1.note")]
    [InlineData("a | b[^1]\n--|--\nc | d", "a | b* | c | d | 1.note")]
    [InlineData("a | b\n--|--\nc | d[^1]\n\n: Cap", "a | b | c | d* | Table 1. Cap | 1.note")]
    [InlineData("a | b\n--|--\nc | d\n\n: Cap[^1]", "a | b | c | d | Table 1. Cap* | 1.note")]
    public void A_note_may_be_called_anywhere(string markdown, string page) =>
        Assert.Equal(page, new BookSketch("caption { caption-side: bottom; text-align: left }").Print(markdown + "\n\n[^1]: note\n"));

    [Theory]
    [InlineData("bottom", "T1 | A2 | B | x3 | y4 | Table 1. Cap5 | 1.h | 2.a | 3.b | 4.c | 5.d")]
    [InlineData("top", "T1 | Table 1. Cap2 | A3 | B | x4 | y5 | 1.h | 2.d | 3.a | 4.b | 5.c")]
    public void Notes_of_a_table_are_numbered_as_they_are_printed(string side, string page) => Assert.Equal(
        page,
        new BookSketch(".footnote::footnote-call { content: counter(footnote) } caption { text-align: left; caption-side: " + side + " }").Print(
            "# T[^h]\n\n| A[^a] | B |\n|---|---|\n| x[^b] | y[^c] |\n\n: Cap[^d] {#tbl-t}\n\n[^h]: h\n[^a]: a\n[^b]: b\n[^c]: c\n[^d]: d\n"));

    [Fact]
    public void A_note_of_several_paragraphs_has_its_marker_once() =>
        Assert.Equal("a* | 1.one | two", new BookSketch().Print("a[^1]\n\n[^1]: one\n\n    two\n"));

    [Fact]
    public void Notes_have_destinations_and_lead_back_to_their_calls()
    {
        var document = new BookSketch().Set("a[^1]\n\n[^1]: one\n");

        var ids = document.Destinations.Select(d => d.Id).ToList();
        var back = Assert.Single(document.Pages[0].Links, link => link.Target.EndsWith("-call", StringComparison.Ordinal));
        Assert.Contains(back.Target[1..], ids);
        Assert.Contains(back.Target[1..^5], ids);
    }

    [Fact]
    public void A_reference_to_a_note_shows_its_number_in_its_own_series()
    {
        const string css = """
            .footnote.editor { counter-increment: editor-note } .footnote.editor::footnote-marker { content: counter(editor-note, symbols) "." }
            a.note-reference.editor::before { content: target-counter(attr(href), editor-note, symbols) } section { counter-reset: footnote editor-note }
            """;

        Assert.Equal(
            "a b c see 2 and \u2020. | 1.one | *.x | 2.two | \u2020.y",
            new BookSketch(css + ".footnote::footnote-call { content: '' }").Print(
                "a[^1]^[x]{.editor} b[^2]{#two} c^[y]{.editor #why} see [](#two) and [](#why).\n\n[^1]: one\n\n[^2]: two\n"));
    }

    [Fact]
    public void Notes_of_a_table_stand_on_the_page_of_their_row()
    {
        var rows = string.Concat(Enumerable.Range(1, 14).Select(i => $"r{i}{(i == 13 ? "[^1]" : string.Empty)} | x\n"));

        var pages = new BookSketch().Set("a | b\n--|--\n" + rows + "\n[^1]: note\n").Pages;

        Assert.DoesNotContain("1.note", PageTextPrinter.LinesOf(pages[0]));
        Assert.Contains("r13*", PageTextPrinter.LinesOf(pages[1]));
        Assert.Equal("1.note", PageTextPrinter.LinesOf(pages[1]).Last());
    }
}
