using System.Globalization;
using CsCheck;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

/// <summary>Boxes that pages and columns break (<c>box-decoration-break</c>). Pages have ten lines of ten points.</summary>
public sealed class BoxBreakTests
{
    private const string Clone = ".c { box-decoration-break: clone } ";

    private const string Padded = ".c, .d { padding: 10pt 0; background: #eee } p { orphans: 1; widows: 1 } ";

    [Theory]
    [InlineData("slice", 10, "t1 | t2 | t3 | t4 | t5 | p1 | p2 | p3 | p4 / p5 | p6 | p7 | p8 | p9 | p10", "60-110 / 10-80")]
    [InlineData("clone", 10, "t1 | t2 | t3 | t4 | t5 | p1 | p2 | p3 / p4 | p5 | p6 | p7 | p8 | p9 | p10", "60-110 / 10-100")]
    [InlineData("clone", 24, "t1 | t2 | t3 | t4 | t5 | p1 | p2 | p3 / p4 | p5 | p6 | p7 | p8 | p9 | p10 | p11 / p12 | p13 | p14 | p15 | p16 | p17 | p18 | p19 / p20 | p21 | p22 | p23 | p24", "60-110 / 10-110 / 10-110 / 10-80")]
    public void Padding_and_ground_are_repeated_on_either_side_of_a_page_break_or_sliced(string value, int lines, string pages, string grounds)
    {
        var document = new BookSketch(Padded + $".c {{ box-decoration-break: {value} }}").Set(Text("t", 5) + Box("c", Text("p", lines)));

        Assert.Equal(pages, BookSketch.Print(document));
        Assert.Equal(grounds, Grounds(document));
    }

    [Fact]
    public void A_paragraph_that_is_a_box_is_broken_so_too()
    {
        var words = string.Join(' ', Enumerable.Range(1, 12).Select(i => $"w{i}".PadRight(14, 'x')));
        var document = new BookSketch(Clone + Padded + ".c p { box-decoration-break: clone; padding: 10pt 0; background: #ddd } .c { padding: 0; background: none }")
            .Set(Text("t", 3) + Box("c", words + "\n\n"));

        Assert.Equal([8, 7], document.Pages.Select(page => page.Items.OfType<TextStrip>().Count()));
        Assert.Equal("40-110 / 10-100", Grounds(document));
    }

    [Theory]
    [InlineData("slice", "1 / 1")]
    [InlineData("clone", "2 / 2")]
    public void Borders_are_repeated_or_not(string value, string rules)
    {
        var document = new BookSketch($".c {{ border-top: 10pt solid #f00; border-bottom: 10pt solid #f00; box-decoration-break: {value} }}").Set(Text("t", 3) + Box("c", Text("p", 9)));

        Assert.Equal(rules, string.Join(" / ", document.Pages.Select(page => page.Items.OfType<Fill>().Count())));
    }

    [Fact]
    public void A_box_that_ends_with_its_page_takes_no_room_on_the_next()
    {
        var document = new BookSketch(Clone + Padded).Set(Text("t", 3) + Box("c", Text("p", 5)) + Text("u", 6));

        Assert.Equal("t1 | t2 | t3 | p1 | p2 | p3 | p4 | p5 / u1 | u2 | u3 | u4 | u5 | u6", BookSketch.Print(document));
        Assert.Equal("40-110", Grounds(document));
    }

    [Theory]
    [InlineData("clone", "clone", "40-110 50-100 / 10-90 20-80")]
    [InlineData("slice", "clone", "40-110 50-110 / 10-70 10-60")]
    [InlineData("clone", "slice", "40-110 50-100 / 10-70 20-60")]
    public void Boxes_in_each_other_repeat_what_is_theirs(string outer, string inner, string grounds) => Assert.Equal(
        grounds,
        Grounds(new BookSketch(Padded + $".c {{ box-decoration-break: {outer} }} .d {{ box-decoration-break: {inner} }}")
            .Set(Text("t", 3) + ":::: c\n" + Box("d", Text("p", 7)) + "::::\n")));

    [Fact]
    public void A_forced_break_in_a_box_repeats_its_edges()
    {
        var document = new BookSketch(Clone + Padded + ".next { break-before: page }").Set(":::: c\np1\n\np2\n\n" + Box("next", "q1\n\nq2\n\n") + "::::\n");

        Assert.Equal("p1 | p2 / q1 | q2", BookSketch.Print(document));
        Assert.Equal("10-50 / 10-50", Grounds(document));
    }

    [Theory]
    [InlineData("slice", "10-60 10-60")]
    [InlineData("clone", "10-70 10-70")]
    public void Columns_break_boxes_as_pages_do(string value, string grounds)
    {
        var document = new BookSketch(Padded + $".two {{ columns: 2; column-gap: 10pt }} .c {{ box-decoration-break: {value} }}")
            .Set(":::: two\n" + Box("c", Text("p", 8)) + "::::\n");

        Assert.Equal(grounds, Grounds(document));
        Assert.All(document.Pages[0].Items.OfType<TextStrip>(), strip => Assert.InRange(strip.Origin.Y.Points, value == "clone" ? 20 : 10, 60));
    }

    [Fact]
    public void A_box_around_columns_repeats_its_edges_on_each_page()
    {
        var document = new BookSketch(Clone + Padded + ".two { columns: 2; column-gap: 10pt }").Set(Text("t", 4) + ":::: c\n" + Box("two", Text("p", 18)) + "::::\n");

        Assert.Equal("50-110 / 10-80", Grounds(document));
    }

    [Fact]
    public void The_head_of_a_table_is_repeated_within_the_edges_of_a_box()
    {
        var document = new BookSketch(Clone + Padded).Set(Text("t", 3) + Box("c", "| h |\n|---|\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"| r{i} |\n"))));

        Assert.Equal("t1 | t2 | t3 | h | r1 | r2 | r3 | r4 / h | r5 | r6 | r7 | r8 | r9", BookSketch.Print(document));
        Assert.Equal("40-110 / 10-90", Grounds(document));
    }

    [Fact]
    public void What_a_box_holds_stands_within_its_edges_on_every_page_and_nothing_is_lost() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 30], Gen.Int[0, 6], Gen.Int[1, 3], Gen.Int[2, 9]).Sample((above, lines, below, padding, step) =>
        {
            var css = Clone + $".c {{ background: #eee; padding: {padding * 5}pt 0 }} p {{ orphans: 1; widows: 1 }}";
            var text = string.Concat(Enumerable.Range(1, lines).Select(i => i % step == 0 ? $"p{i}^[n]\n\n" : $"p{i}\n\n"));

            var document = new BookSketch(css).Set(Text("t", above) + Box("c", text) + Text("u", below));

            Assert.Equal(lines, document.Pages.Sum(page => page.Items.OfType<TextStrip>().Count(strip => strip.Text.StartsWith('p'))));
            foreach (var page in document.Pages)
            {
                var own = page.Items.OfType<TextStrip>().Where(strip => strip.Text.StartsWith('p')).Select(strip => strip.Origin.Y.Points).ToList();
                var grounds = GroundsOf(page);
                Assert.Equal(own.Count > 0 ? 1 : 0, grounds.Count);
                Assert.All(grounds, ground =>
                {
                    Assert.Equal(padding * 5, own.Min() - 7.5 - ground.Y.Points, 2);
                    Assert.Equal(padding * 5, ground.Bottom.Points - own.Max() - 2.5, 2);
                    Assert.InRange(ground.Bottom.Points, 0, page.Items.OfType<TextStrip>().Any(strip => strip.Text.EndsWith(".n", StringComparison.Ordinal)) ? 90 : 110);
                });
            }
        }, iter: 300);

    private static string Text(string name, int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"{name}{i}\n\n"));

    private static string Box(string name, string text) => $"::: {name}\n{text}:::\n\n";

    private static string Grounds(PageDocument document) => string.Join(" / ", document.Pages.Select(GroundsOf).Where(grounds => grounds.Count > 0).Select(grounds => string.Join(
        ' ', grounds.Select(area => string.Create(CultureInfo.InvariantCulture, $"{area.Y.Points:0.##}-{area.Bottom.Points:0.##}")))));

    private static IReadOnlyList<Rect> GroundsOf(Page page) =>
        [.. page.Items.OfType<Fill>().Where(fill => fill.Mark == ItemMark.OfArtifact(ArtifactKind.Background)).Select(fill => fill.Area)];
}
