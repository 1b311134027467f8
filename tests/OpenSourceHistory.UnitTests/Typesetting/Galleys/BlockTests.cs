using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

public sealed class BlockTests
{
    [Fact]
    public void Paragraphs_are_set_to_the_measure_below_each_other() =>
        Assert.Equal("one two three four | five | six", new BookSketch().Print("one two three four five\n\nsix"));

    [Fact]
    public void Margins_that_meet_collapse_to_the_larger_one()
    {
        var tops = TopsOf(new BookSketch("p { margin: 10pt 0 } blockquote { margin: 20pt 0 }").Set("a\n\n> b\n\nc"));

        Assert.Equal([30, 60, 90], tops);
    }

    [Fact]
    public void Padding_and_borders_keep_margins_apart()
    {
        var tops = TopsOf(new BookSketch("p { margin: 10pt 0 } blockquote { padding: 5pt 0; border: solid; border-width: 5pt 0 }").Set("a\n\n> b\n\nc"));

        // 10 margin, 5 border, 5 padding, 10 margin of the inner paragraph; the same below.
        Assert.Equal([30, 70, 110], tops);
    }

    [Fact]
    public void A_margin_ends_at_a_forced_break()
    {
        var pages = new BookSketch("p { margin: 0 0 20pt }").Set("a\n\n::: page-break\n:::\n\nb").Pages;

        Assert.Equal(2, pages.Count);
        Assert.Single(pages.Select(page => Assert.Single(page.Items.OfType<TextStrip>()).Origin.Y).Distinct());
    }

    [Fact]
    public void A_ground_is_painted_below_its_text_and_cut_at_a_page_break()
    {
        var code = string.Join('\n', Enumerable.Range(1, 14).Select(i => $"l{i}"));

        var pages = new BookSketch("pre { background: #eee; padding: 5pt 0 }").Set($"```\n{code}\n```").Pages;

        var grounds = pages.Select(page => Assert.IsType<Fill>(page.Items[0]).Area).ToList();
        Assert.Equal(2, grounds.Count);
        Assert.All(grounds, area => Assert.True(area.Y == Length.FromPoints(10) && area.Bottom <= Length.FromPoints(110)));
        Assert.Equal(14 * 10 + 10, grounds.Sum(area => area.Height.Points));
    }

    [Fact]
    public void Markers_hang_in_front_of_their_items_aligned_at_the_right()
    {
        var items = new BookSketch("ol { padding-left: 30pt }").Set("9. a\n10. b").Pages[0].Items.OfType<TextStrip>().ToList();

        Assert.Equal(["9.", "a", "10.", "b"], items.Select(item => item.Text));
        Assert.Equal(RightOf(items[0]), RightOf(items[2]));
        Assert.True(RightOf(items[0]) < items[1].Origin.X);
    }

    [Fact]
    public void Tight_lists_have_no_space_between_items_whatever_paragraphs_have() =>
        Assert.Equal([20, 30, 40], TopsOf(new BookSketch("p { margin: 10pt 0 } li::marker { content: '' }").Set("- a\n- b\n- c")).Distinct());

    [Fact]
    public void The_state_of_a_task_is_drawn_as_a_box()
    {
        var fills = new BookSketch().Set("- [ ] a\n- [x] b").Pages[0].Items.OfType<Fill>().Count();

        Assert.Equal(4 + 5, fills);
    }

    [Fact]
    public void A_section_break_shows_the_ornament_of_the_sheet() =>
        Assert.Equal("a | * * * | b", new BookSketch("hr { border: 0 } hr::before { content: '* * *' }").Print("a\n\n---\n\nb"));

    [Fact]
    public void A_section_break_without_any_style_is_a_short_rule()
    {
        var page = new BookSketch("hr { border: 0 }").Set("a\n\n---\n\nb").Pages[0];

        var rule = Assert.Single(page.Items.OfType<Fill>()).Area;
        Assert.Equal(100, rule.X.Points + rule.Right.Points, 1);
    }

    [Fact]
    public void A_box_that_cannot_stay_whole_is_broken_and_reported()
    {
        var sketch = new BookSketch(".whole { break-inside: avoid }");

        var pages = sketch.Set("::: whole\n" + string.Join("\n\n", Enumerable.Range(1, 14)) + "\n:::").Pages;

        Assert.Equal(2, pages.Count);
        Assert.Equal("OSH3406", Assert.Single(sketch.Diagnostics.ToSortedList()).Code);
    }

    [Theory]
    [InlineData("h1::before { content: 'Act I'; display: block }", "Act I | Title")]
    [InlineData("h1::before { content: 'Act I: ' }", "Act I: Title")]
    [InlineData("section::before { content: 'x' } section::after { content: 'y'; display: block }", "x | Title | y")]
    public void Generated_content_is_set_as_a_block_or_in_the_line_as_the_sheet_says(string css, string page) =>
        Assert.Equal(page, new BookSketch(css).Print("# Title"));

    [Fact]
    public void Columns_are_balanced()
    {
        var page = new BookSketch(".two { columns: 2; column-gap: 10pt }").Set("::: two\na\n\nb\n\nc\n\nd\n:::\n\nend").Pages[0];

        var places = page.Items.OfType<TextStrip>().ToDictionary(item => item.Text, item => (item.Origin.X.Points, Math.Floor(item.Origin.Y.Points / 10)));
        Assert.Equal((0, 1), places["a"]);
        Assert.Equal((0, 2), places["b"]);
        Assert.Equal((55, 1), places["c"]);
        Assert.Equal((55, 2), places["d"]);
        Assert.Equal((0, 3), places["end"]);
    }

    [Fact]
    public void A_float_is_set_in_the_flow_and_reported()
    {
        var sketch = new BookSketch(".side { float: left }");

        Assert.Equal("a | b", sketch.Print("::: side\na\n:::\n\nb"));
        Assert.Equal("OSH3404", Assert.Single(sketch.Diagnostics.ToSortedList()).Code);
    }

    [Theory]
    [InlineData("inline", "OSH3404")]
    [InlineData("inline-block", "OSH3404")]
    [InlineData("block", null)]
    public void A_block_that_is_to_stand_in_a_line_has_lines_of_its_own_and_is_reported(string display, string? code)
    {
        var sketch = new BookSketch($"h2 {{ display: {display} }}");

        Assert.Equal("a | b", sketch.Print("## a\n\nb"));
        Assert.Equal(code is null ? [] : [code], sketch.Diagnostics.ToSortedList().Select(d => d.Code).Where(c => c == "OSH3404"));
    }

    [Fact]
    public void What_is_off_the_grid_is_padded_so_that_the_text_returns_to_it()
    {
        var tops = TopsOf(new BookSketch("h2 { font-size: 13pt; line-height: 13pt; margin: 10pt 0 5pt }").Set("a\n\n## b\n\nc"));

        Assert.Equal([20, 60], [tops[0], tops[2]]);
    }

    // A title stands at one height on all openings, whatever follows it.
    [Theory]
    [InlineData("c\n\nd", "")]
    [InlineData("> c\n\nd", "blockquote p { line-height: 8pt }")]
    [InlineData("> c\n>\n> c\n\nd", "blockquote p { line-height: 7pt }")]
    [InlineData("## c\n\nd", "h2 { line-height: 13pt }")]
    public void What_a_page_opens_with_keeps_its_place_and_the_text_is_on_the_grid(string behind, string css)
    {
        var tops = TopsOf(new BookSketch("h1 { font-size: 14pt; line-height: 20pt; break-before: page } @page { size: 100pt 200pt } " + css).Set("# a\n\n" + behind));
        var plain = TopsOf(new BookSketch("h1 { font-size: 14pt; line-height: 20pt; break-before: page } @page { size: 100pt 200pt }").Set("# a\n\nd"));

        Assert.Equal(plain[0], tops[0]);
        Assert.Equal(plain[1] % 10, tops[^1] % 10, 3);
    }

    [Theory]
    [InlineData("border-top: 1pt solid")]
    [InlineData("padding: 6pt 0")]
    [InlineData("border: .5pt solid; padding: 6.5pt 0 3pt")]
    [InlineData("padding: 10pt 0 0")]
    public void Lines_in_a_box_keep_their_distance_and_what_the_box_adds_is_made_up_outside(string box)
    {
        var tops = TopsOf(new BookSketch($".box {{ {box} }} @page {{ size: 100pt 200pt }}").Set("a\n\n::: box\nb b b b b b b b b b b b b\n\nc c c c c c c c c c c\n:::\n\nd d d d d d d d d d d"));

        Assert.Equal(tops.Count, tops.Distinct().Count());
        Assert.Equal([10, 10, 10], [tops[2] - tops[1], tops[3] - tops[2], tops[4] - tops[3]]);
        Assert.All(tops, top => Assert.Equal(0, top % 10, 3));
    }

    [Theory]
    [InlineData("a:", "> x", "a: | x")]
    [InlineData("a:", "1. x", "a: | 1. | x")]
    [InlineData("a\uFF1A", "    x", "a\uFF1A | x")]
    [InlineData("a.", "> x", "x")]
    [InlineData("a:", "x", "x")]
    public void What_is_announced_by_a_colon_stays_with_it(string announcement, string block, string page) => Assert.StartsWith(
        page + " | d",
        new BookSketch().Print(Paragraphs("c", 9) + announcement + "\n\n" + block + "\n\n" + Paragraphs("d", 6)).Split(" / ")[1],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("## h\n\n", "l | h")]
    [InlineData("---\n\n", "l | ")]
    [InlineData("", "d")]
    public void A_line_alone_does_not_begin_a_page_in_front_of_a_heading(string behind, string next)
    {
        var pages = new BookSketch("hr { height: 10pt }").Print(Paragraphs("c", 10) + "l\n\n" + behind + Paragraphs("d", 6)).Split(" / ");

        Assert.StartsWith(next == "d" ? "l | d" : "c | " + next, pages[1], StringComparison.Ordinal);
    }

    private static string Paragraphs(string text, int count) => string.Concat(Enumerable.Repeat(text + "\n\n", count));

    private static Length RightOf(TextStrip strip) => strip.Origin.X + (Length.FromPoints(5) * strip.Text.Length);

    // Bottoms of lines, which for lines of ten points is their top and ten.
    private static List<double> TopsOf(PageDocument document) =>
        [.. document.Pages[0].Items.OfType<TextStrip>().Select(item => item.Origin.Y.Points + 2.5)];
}
