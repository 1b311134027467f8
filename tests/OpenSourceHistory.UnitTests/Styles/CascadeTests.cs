using CsCheck;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class CascadeTests
{
    private static readonly Gen<(string Selector, (int, int, int) Weight)> s_selectors = OneOf(
        ("*", (0, 0, 0)),
        ("p", (0, 0, 1)),
        ("section p", (0, 0, 2)),
        ("body section > p", (0, 0, 3)),
        (".a", (0, 1, 0)),
        ("p.a", (0, 1, 1)),
        ("[id]", (0, 1, 0)),
        (":first-child", (0, 1, 0)),
        (".a.b", (0, 2, 0)),
        (":is(p, #i)", (1, 0, 0)),
        (":where(#i)", (0, 0, 0)),
        (":not(.z)", (0, 1, 0)),
        ("#i", (1, 0, 0)),
        ("p#i", (1, 0, 1)),
        ("#i.a", (1, 1, 0)));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void The_more_specific_rule_wins_then_the_later_one()
    {
        Gen.Select(s_selectors, s_selectors).Sample(pair =>
        {
            var (first, second) = pair;
            var node = P("x").With("i", null, "a", "b");
            var style = Sheet($"{first.Selector} {{ widows: 11 }} {second.Selector} {{ widows: 12 }}")
                .Apply(Book(Chapter(node)), MediaType.Print).StyleOf(node);
            var expected = first.Weight.CompareTo(second.Weight) > 0 ? 11 : 12;
            Assert.Equal(expected, style.Widows);
        }, iter: 60);
    }

    [Fact]
    public void Importance_beats_specificity()
    {
        Gen.Select(s_selectors, s_selectors).Sample(pair =>
        {
            var node = P("x").With("i", null, "a", "b");
            var style = Sheet($"{pair.Item1.Selector} {{ widows: 11 !important }} {pair.Item2.Selector} {{ widows: 12 }}")
                .Apply(Book(Chapter(node)), MediaType.Print).StyleOf(node);
            Assert.Equal(11, style.Widows);
        }, iter: 40);
    }

    [Fact]
    public void Any_rule_of_the_author_beats_the_built_in_sheet() =>
        Assert.Equal(Dimension.Of(Length.FromPoints(3)), ParagraphStyle("* { margin: 3pt }").Margin.Left);

    [Fact]
    public void Text_has_its_parents_style_and_no_pseudo_elements()
    {
        var text = new Text("x");
        var paragraph = P(text);
        var book = Sheet("p::before { content: 'b' }").Apply(Book(Chapter(paragraph)), MediaType.Print);
        Assert.Same(book.StyleOf(paragraph), book.StyleOf(text));
        Assert.Empty(book.ContentOf(text, PseudoElement.Before));
        Assert.NotEmpty(book.ContentOf(paragraph, PseudoElement.Before));
    }

    [Fact]
    public void Inherited_values_reach_children_and_others_do_not()
    {
        var em = new Emphasis([new Text("x")]);
        var style = Sheet("p { color: red; margin: 5pt; letter-spacing: 1pt; float: left }").Apply(Book(Chapter(P(em))), MediaType.Print).StyleOf(em);
        Assert.Equal(new RgbPaint(255, 0, 0), style.Color);
        Assert.Equal(Length.FromPoints(1), style.LetterSpacing);
        Assert.Equal(default, style.Margin);
        Assert.Equal(FloatMode.None, style.Float);
        Assert.Equal(FontSlant.Italic, style.FontSlant);
    }

    [Theory]
    [InlineData("inherit", 9)]
    [InlineData("initial", 2)]
    [InlineData("unset", 9)]
    public void Keywords_of_all_properties(string keyword, int widows) =>
        Assert.Equal(widows, ParagraphStyle($"section {{ widows: 9 }} p {{ widows: {keyword} }}").Widows);

    [Fact]
    public void A_line_height_without_unit_is_inherited_as_a_factor_and_one_with_unit_as_a_length()
    {
        Assert.Equal(Length.FromPoints(30), ParagraphStyle("body { font-size: 10pt; line-height: 1.5 } p { font-size: 20pt }").LineHeight);
        Assert.Equal(Length.FromPoints(15), ParagraphStyle("body { font-size: 10pt; line-height: 15pt } p { font-size: 20pt }").LineHeight);
        Assert.Equal(Length.FromPoints(15), ParagraphStyle("body { font-size: 10pt; line-height: 150% } p { font-size: 20pt }").LineHeight);
    }

    [Fact]
    public void Decorations_reach_inline_children_but_not_notes()
    {
        var em = new Emphasis([new Text("x")]);
        var note = new Note([P("n")]);
        var book = Sheet(string.Empty).Apply(Book(Chapter(P(new Link("https://a", null, [em, note])))), MediaType.Print);
        Assert.True(book.StyleOf(em).Underline);
        Assert.False(book.StyleOf(note).Underline);
    }

    [Fact]
    public void Equal_elements_share_one_style()
    {
        var blocks = Enumerable.Range(0, 500).Select(i => (Block)P(new Text("a"), new Emphasis([new Text("b")]))).ToArray();
        var book = Sheet("p + p { text-indent: 1em }").Apply(Book(Chapter(blocks)), MediaType.Print);
        Assert.Equal(2, blocks.Select(book.StyleOf).Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Theory]
    [InlineData(MediaType.Print, 3)]
    [InlineData(MediaType.Docx, 4)]
    [InlineData(MediaType.Epub, 6)]
    [InlineData(MediaType.Screen, 5)]
    public void Media_narrow_rules_to_formats(MediaType media, int widows) => Assert.Equal(
        widows,
        ParagraphStyle(
            "p { widows: 2 } @media print { p { widows: 3 } } @media docx { p { widows: 4 } } @media screen { p { widows: 5 } } @media epub { p { widows: 6 } }",
            media).Widows);

    [Theory]
    [InlineData("print, docx", true)]
    [InlineData("not print", false)]
    [InlineData("not epub", true)]
    [InlineData("only print", true)]
    [InlineData("all", true)]
    [InlineData("(prefers-color-scheme: dark)", false)]
    public void Media_lists(string query, bool applies) =>
        Assert.Equal(applies ? 9 : 2, ParagraphStyle($"@media {query} {{ p {{ widows: 9 }} }}").Widows);

    [Fact]
    public void Nested_media_must_all_hold() =>
        Assert.Equal(2, ParagraphStyle("@media print { @media docx { p { widows: 9 } } }").Widows);

    [Fact]
    public void A_sketch_has_the_style_that_such_an_element_would_have()
    {
        var quote = new BlockQuote([P("x")]);
        var book = Sheet("blockquote p { font-size: 9pt } .setoff p { font-size: 8pt }").Apply(Book(Chapter(quote)), MediaType.Docx);
        Assert.Equal(Length.FromPoints(9), book.StyleOfSketch(new ElementSketch("section", "chapter"), new ElementSketch("blockquote"), new ElementSketch("p")).FontSize);
        Assert.Equal(Length.FromPoints(8), book.StyleOfSketch(new ElementSketch("div", "setoff"), new ElementSketch("p")).FontSize);
    }

    [Fact]
    public void An_element_thought_of_in_a_node_has_its_style_and_leaves_the_node_as_it_is()
    {
        var figure = new Figure([P("a")], null).With(classes: "timeline");
        var last = P("b");
        var css = ".timeline { color: #FF0000 } .timeline > .x { font-size: 3pt } .x:last-child { widows: 7 } .x + .x { widows: 9 } p:last-child { orphans: 5 }";
        var book = Sheet(css).Apply(Book(Chapter(figure, last)), MediaType.Print);

        var style = book.StyleOfSketchIn(figure, new ElementSketch("div", "x"));
        var again = book.StyleOfSketchIn(figure, new ElementSketch("div", "x"));

        Assert.Equal((Length.FromPoints(3), new RgbPaint(255, 0, 0), 7), (style.FontSize, style.Color, style.Widows));
        Assert.Same(style, again);
        Assert.Equal(5, book.StyleOf(last).Orphans);
    }

    [Fact]
    public void Footnote_calls_inherit_from_the_text_around_them()
    {
        var note = new Note([P("n")]);
        var book = Sheet("p { font-size: 10pt } .footnote { font-size: 8pt } .footnote::footnote-call { font-size: 50% }")
            .Apply(Book(Chapter(P(new Text("x"), note))), MediaType.Print);
        Assert.Equal(Length.FromPoints(5), book.StyleOf(note, PseudoElement.FootnoteCall)!.FontSize);
        Assert.Equal(Length.FromPoints(8), book.StyleOf(note, PseudoElement.FootnoteMarker)!.FontSize);
    }
}
