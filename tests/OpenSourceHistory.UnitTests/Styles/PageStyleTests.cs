using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class PageStyleTests
{
    private static PageStyle Page(string css, string name = "auto", PageSide side = PageSide.Recto, bool first = false, bool blank = false) =>
        Sheet(css).Apply(Book(Chapter(P("x"))), MediaType.Print).PageStyleOf(new PageContext(name, side, first, blank));

    [Theory]
    [InlineData(PageSide.Recto, 50, 53)]
    [InlineData(PageSide.Verso, 53, 50)]
    public void A_measure_of_whole_units_leaves_the_rest_to_the_outer_margin(PageSide side, double left, double right)
    {
        var page = Page("@page { size: 376pt 500pt; margin: 50pt; -osh-measure-unit: 10.5pt }", side: side);
        Assert.Equal((Length.FromPoints(left), Length.FromPoints(right)), (page.Margin.Left, page.Margin.Right));
        Assert.Equal(Length.FromPoints(50), Page("@page { size: 376pt 500pt; margin: 50pt; -osh-measure-unit: none }").Margin.Right);
    }

    [Theory]
    [InlineData("6in 9in", 432, 648)]
    [InlineData("10in", 720, 720)]
    [InlineData("letter landscape", 792, 612)]
    [InlineData("portrait letter", 612, 792)]
    [InlineData("Legal", 612, 1008)]
    public void Sizes(string size, double width, double height)
    {
        var page = Page($"@page {{ size: {size} }}");
        Assert.Equal((Length.FromPoints(width), Length.FromPoints(height)), (page.Size.Width, page.Size.Height));
    }

    [Theory]
    [InlineData("auto", PageSide.Verso, true, true, 5)]
    [InlineData("auto", PageSide.Verso, false, false, 2)]
    [InlineData("auto", PageSide.Recto, true, false, 4)]
    [InlineData("auto", PageSide.Recto, false, false, 1)]
    [InlineData("act", PageSide.Recto, false, false, 6)]
    [InlineData("act", PageSide.Verso, false, false, 7)]
    [InlineData("act", PageSide.Verso, true, false, 8)]
    [InlineData("act", PageSide.Verso, false, true, 7)]
    public void The_more_specific_page_rule_wins(string name, PageSide side, bool first, bool blank, double expected)
    {
        var page = Page(
            "@page act:first { margin: 8pt } @page act:left { margin: 7pt } @page act { margin: 6pt } @page :blank { margin: 5pt }"
            + "@page :first:left { margin: 9pt } @page :blank:first { margin: 5pt } @page :first { margin: 4pt } @page :left { margin: 2pt } @page { margin: 1pt }",
            name,
            side,
            first,
            blank);
        Assert.Equal(Length.FromPoints(expected), page.Margin.Top);
    }

    [Fact]
    public void Margins_may_be_shares_of_the_page_and_inherit_sizes_from_the_body()
    {
        var page = Page("body { font-size: 10pt } @page { size: 100pt 200pt; margin: 10% 20% 2em 5pt }");
        Assert.Equal(new Edges(Length.FromPoints(20), Length.FromPoints(20), Length.FromPoints(20), Length.FromPoints(5)), page.Margin);
    }

    [Fact]
    public void Bleed_marks_and_page_numbers()
    {
        var page = Page("@page { marks: crop cross; bleed: 3pt; counter-reset: page 7 }");
        Assert.Equal((true, true, Length.FromPoints(3), (int?)7), (page.CropMarks, page.CrossMarks, page.Bleed, page.PageNumberReset));
        Assert.Equal(Length.FromPoints(6), Page("@page { bleed: auto; marks: crop }").Bleed);
    }

    [Fact]
    public void Margin_boxes_cascade_one_by_one_and_inherit_from_the_page()
    {
        var page = Page(
            "@page { font-size: 8pt; @top-left { content: 'a'; font-size: 2em } @bottom-right { content: 'b' } } @page :right { @bottom-right { content: none } @left-top { content: 'c' } }");
        Assert.Equal([MarginBoxName.TopLeft, MarginBoxName.LeftTop], page.MarginBoxes.Select(b => b.Name));
        Assert.Equal(Length.FromPoints(16), page.MarginBoxes[0].Style.FontSize);
    }

    [Fact]
    public void A_page_without_folio_counts_as_its_neighbours_do()
    {
        const string css = "@page front { @bottom-center { content: counter(page, lower-roman) } } @page front:first { @bottom-center { content: none } }";
        Assert.Equal("lower-roman", Page(css, "front", first: true).PageNumberStyle?.Name);
        Assert.Null(Page(css, "text").PageNumberStyle);
    }

    [Fact]
    public void The_footnote_area_has_its_rule()
    {
        var page = Page("@page { @footnote { border-top: 1pt solid; width: 4em; margin-top: 9pt } }");
        Assert.Equal(Length.FromPoints(1), page.FootnoteArea.Border.Top.Width);
        Assert.Equal(Length.FromPoints(48), page.FootnoteRuleWidth.Length);
        Assert.Equal(Length.FromPoints(9), page.FootnoteArea.Margin.Top.Length);
    }

    [Fact]
    public void The_page_property_goes_down_the_flow()
    {
        var paragraph = P("x");
        Assert.Equal("act", Sheet("section { page: act }").Apply(Book(Chapter(paragraph)), MediaType.Print).StyleOf(paragraph).Page);
    }

    [Fact]
    public void Page_rules_hold_for_their_media_only() =>
        Assert.Equal(Length.FromPoints(54), Page("@media docx { @page { margin: 1pt } }").Margin.Top);

    [Fact]
    public void Var_and_calc_work_on_pages()
    {
        var page = Page(":root { --w: 100pt } @page { size: var(--w) calc(var(--w) * 2); @top-left { content: var(--none, 'x') } }");
        Assert.Equal(Length.FromPoints(200), page.Size.Height);
        Assert.Equal([new ContentText("x")], page.MarginBoxes[0].Content);
    }
}
