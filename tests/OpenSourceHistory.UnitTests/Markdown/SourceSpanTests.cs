using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Every node's span is the author's text of it: the columns are the source, the node, its text.</summary>
public class SourceSpanTests
{
    [Theory]
    [InlineData("Head *it* {#a}\n====\n\nx", "Heading", "Head *it* {#a}\n====")]
    [InlineData("# Head *it* {#a}\n\nx", "Emphasis", "*it*")]
    [InlineData("a **bold** b", "Strong", "**bold**")]
    [InlineData("a `code` b", "Code", "`code`")]
    [InlineData("a [text](http://x.y \"t\"){.c} b", "Link", "[text](http://x.y \"t\"){.c}")]
    [InlineData("a <http://x.y> b", "Link", "<http://x.y>")]
    [InlineData("a ^[in *note*] b", "Note", "^[in *note*]")]
    [InlineData("a[^n] b\n\n[^n]: text", "Note", "[^n]")]
    [InlineData("a [sp]{.x} b", "SpanInline", "[sp]{.x}")]
    [InlineData("a [sp]{.smallcaps} b", "SmallCaps", "[sp]{.smallcaps}")]
    [InlineData("H~2~O", "Subscript", "~2~")]
    [InlineData("2^10^", "Superscript", "^10^")]
    [InlineData("a ~~b~~ c", "Strikeout", "~~b~~")]
    [InlineData("a <b>html</b> c", "Strong", "<b>html</b>")]
    [InlineData("see @fig-a.", "Link", "@fig-a")]
    [InlineData("x\n\n> quote\n> more\n\ny", "BlockQuote", "> quote\n> more")]
    [InlineData("- one\n\n  - nested\n\n- two\n", "ListBlock", "- one\n\n  - nested\n\n- two")]
    [InlineData("- [x] done", "Text", "done")]
    [InlineData("::: box\ninside\n:::\n\nx", "Div", "::: box\ninside\n:::")]
    [InlineData("| a | b |\n|---|---|\n| cc | d |", "Table", "| a | b |\n|---|---|\n| cc | d |")]
    [InlineData("| a | b |\n|---|---|\n| cc | d |", "TableCell", "a")]
    [InlineData("| a | b |\n|---|---|\n\n: Cap here {#tbl-x}", "Caption", ": Cap here {#tbl-x}")]
    [InlineData("+---+---+\n| x | y |\n+---+---+", "Paragraph", "x")]
    [InlineData("Term\n:   Def", "DefinitionTerm", "Term")]
    [InlineData("Term\n:   Def", "Definition", ":   Def")]
    [InlineData("![cap *x*](a.png){#fig-a}", "Figure", "![cap *x*](a.png){#fig-a}")]
    [InlineData("![cap *x*](a.png){#fig-a}", "Caption", "cap *x*")]
    [InlineData("a ![alt](a.png) b", "Image", "![alt](a.png)")]
    [InlineData("```py\ncode\n```\n", "CodeBlock", "```py\ncode\n```")]
    [InlineData("| verse\n|   two", "LineBlock", "| verse\n|   two")]
    [InlineData("| verse\n: no definition", "LineBlock", "| verse")]
    [InlineData("| verse\n\n~ no definition", "Paragraph", "~ no definition")]
    [InlineData("x\n\n***\n", "ThematicBreak", "***")]
    [InlineData("<div class=\"q\">\n\nIn\n\n</div>\n", "Div", "<div class=\"q\">\n\nIn\n\n</div>")]
    [InlineData("[^nowhere]{.x}", "Text", "[^nowhere]{.x}")]
    [InlineData("a &amp; b", "Text", "a &amp; b")]
    [InlineData("---\ntitle: T\n---\n\nText *here*", "Emphasis", "*here*")]
    [InlineData("a 😀 *b*", "Emphasis", "*b*")]
    [InlineData("x\r\n\r\ny *b*", "Emphasis", "*b*")]
    public void A_node_knows_its_place(string markdown, string kind, string expected)
    {
        var finder = new Finder(kind);
        foreach (var block in CommonMarkTests.Convert(markdown, "a.png"))
        {
            finder.Visit(block);
        }

        Assert.NotNull(finder.Found);
        Assert.Equal(expected, markdown[finder.Found.Span.Start..finder.Found.Span.End]);
    }

    [Fact]
    public void Spans_of_children_lie_within_their_file_and_are_ordered()
    {
        var blocks = CommonMarkTests.Convert("# A\n\nText *with **nested** spans* and `code`.\n\n- one\n- two\n\n> q *x*\n");
        var checker = new OrderChecker();
        foreach (var block in blocks)
        {
            checker.Visit(block);
        }

        Assert.True(checker.Count > 15);
    }

    private sealed class Finder(string kind) : BookWalker
    {
        public Node? Found { get; private set; }

        public override void Visit(Node node)
        {
            Found ??= node.GetType().Name == kind ? node : null;
            base.Visit(node);
        }
    }

    private sealed class OrderChecker : BookWalker
    {
        private int _start;

        public int Count { get; private set; }

        public override void Visit(Node node)
        {
            Assert.True(node.Span.Start >= _start, $"{node} begins before what stands before it");
            Assert.True(node.Span.End > node.Span.Start);
            (_start, Count) = (node.Span.Start, Count + 1);
            base.Visit(node);
        }
    }
}
