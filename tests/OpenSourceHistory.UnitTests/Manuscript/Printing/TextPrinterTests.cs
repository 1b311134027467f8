using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Printing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Printing;

public sealed class TextPrinterTests
{
    [Fact]
    public void Line_ends_are_spaces() =>
        Assert.Equal("one two three", TextPrinter.Print((ValueList<Inline>)[new Text("one"), new SoftBreak(), new Strong([new Text("two"), new LineBreak()]), new Text("three")]));

    [Fact]
    public void Line_ends_between_Chinese_characters_are_nothing() =>
        Assert.Equal("开源史 x", TextPrinter.Print((ValueList<Inline>)[new Text("开源"), new SoftBreak(), new Emphasis([new Text("史")]), new SoftBreak(), new Text("x")]));

    [Fact]
    public void Notes_citations_and_index_marks_are_left_out() =>
        Assert.Equal("ab", TextPrinter.Print((ValueList<Inline>)
        [
            new Text("a"), new Note([new Paragraph([new Text("note")])]), new Citation([new CitedSource("key") { Prefix = [new Text("see")] }]),
            new IndexMark(["entry"]), new Text("b"),
        ]));

    [Fact]
    public void Paragraphs_are_lines() =>
        Assert.Equal("a\nb\nc", TextPrinter.Print((Node)new BlockQuote([new Paragraph([new Text("a")]), new Div([new Heading(2, [new Text("b")])]), new CodeBlock("c", null)])));

    [Fact]
    public void What_the_sheet_adds_stands_around_elements_and_hides_them()
    {
        ValueList<Inline> inlines = [new Text("a"), new Emphasis([new Text("b")]), new Strikeout([new Text("c")])];
        Assert.Equal("a<b>", TextPrinter.Print(inlines, inline => inline is Strikeout ? null : ("<", ">")));
    }

    [Fact]
    public void What_the_sheet_adds_to_a_node_is_no_part_of_its_content()
    {
        var link = new Link("#a", null, [new Text("a"), new Strong([new Text("b")])]);
        Assert.Equal("a<b>", TextPrinter.PrintContent(link, _ => ("<", ">")));
        Assert.Equal(string.Empty, TextPrinter.PrintContent(link with { Inlines = [] }, _ => ("<", ">")));
    }
}
