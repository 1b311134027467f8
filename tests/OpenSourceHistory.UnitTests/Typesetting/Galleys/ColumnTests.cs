using System.Text.RegularExpressions;
using CsCheck;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

public sealed partial class ColumnTests
{
    // Pages of ten lines, columns of nine characters, notes of a line each.
    private const string Sheet = """
        .two { columns: 2; column-gap: 10pt } .three { columns: 3; column-gap: 5pt } .whole { break-inside: avoid } .next { break-before: page } .span { column-span: all }
        .boxed { padding: 10pt 0; background: #eee }
        """;

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 5)]
    [InlineData(3, 4)]
    [InlineData(5, 4)]
    public void Notes_called_in_columns_stand_on_the_page_of_their_call(int step, int count)
    {
        var paragraphs = Enumerable.Range(1, 40).Select(i => i % step == 0 ? $"p{i}^[n{i}]" : $"p{i}");

        var pages = new BookSketch(Sheet).Set(Columns(paragraphs)).Pages.Select(PageTextPrinter.LinesOf).ToList();

        Assert.All(pages, lines =>
        {
            var text = string.Join(' ', lines);
            Assert.Equal(Call().Count(text), Note().Count(text));
            Assert.Contains("p", text, StringComparison.Ordinal);
        });
        Assert.Equal(count, pages.Count);
        Assert.Equal(40 / step, pages.Sum(lines => Note().Count(string.Join(' ', lines))));
    }

    [Fact]
    public void Columns_are_of_like_height() =>
        Assert.Equal("t1 | p1 p4 | p2 p5 | p3 | t2", Print(Text("t", 1) + Columns(Names("p", 5)) + "t2\n"));

    [Fact]
    public void Columns_below_text_take_what_the_text_leaves_of_the_page() =>
        Assert.Equal(
            "t1 | t2 | t3 | t4 | t5 | t6 | p1 p5 | p2 p6 | p3 p7 | p4 p8 / p9 p14 | p10 p15 | p11 p16 | p12 p17 | p13 p18",
            Print(Text("t", 6) + Columns(Names("p", 18))));

    [Fact]
    public void Columns_leave_no_short_last_page_where_rows_can_be_carried() =>
        Assert.Equal(
            "t1 | t2 | t3 | t4 | t5 | t6 | p1 p4 | p2 p5 | p3 / p6 p11 | p7 p12 | p8 p13 | p9 p14 | p10",
            Print(Text("t", 6) + Columns(Names("p", 14))));

    [Fact]
    public void Columns_begin_where_the_text_ends_however_short_a_page_before_is() =>
        Assert.Equal(
            "t1 | t2 | t3 | t4 | t5 | t6 | t7 / w1 | w2 | w3 | w4 | w5 | p1 p6 | p2 p7 | p3 p8 | p4 p9 | p5 p10 / p11 p16 | p12 p17 | p13 p18 | p14 p19 | p15 p20",
            Print(Text("t", 7) + "::: whole\n" + Text("w", 5) + ":::\n\n" + Columns(Names("p", 20))));

    [Fact]
    public void Columns_leave_room_for_the_notes_of_the_text_above() =>
        Assert.Equal(
            "t1 | t2 | t3 | t* | p1 p5 | p2 p6 | p3 p7 | p4 p8 | 1.n / p9 p14 | p10 p15 | p11 p16 | p12 p17 | p13 p18",
            Print(Text("t", 3) + "t^[n]\n\n" + Columns(Names("p", 18))));

    [Fact]
    public void The_last_line_of_a_page_holds_columns() =>
        Assert.Equal(
            "t1 | t2 | t3 | t4 | t5 | t6 | t7 | t8 | t9 | p1 p2 / p3 p8 | p4 p9 | p5 p10 | p6 p11 | p7 p12",
            Print(Text("t", 9) + Columns(Names("p", 12))));

    [Theory]
    [InlineData("p1 S p2 p3 p4", "p1 | S | p2 p4 | p3")]
    [InlineData("S p1 p2", "S | p1 p2")]
    [InlineData("p1 p2 S", "p1 p2 | S")]
    [InlineData("S S", "S | S")]
    [InlineData("p1 p2 S S p3 p4", "p1 p2 | S | S | p3 p4")]
    [InlineData("p1 p2 S* p3", "p1 p2 | S* | p3 | 1.n")]
    [InlineData("p1 p2 H p3 p4 p5 p6 p7 p8 p9 p10 p11 p12 p13 p14 p15 p16 p17 p18", "p1 p2 | H | p3 p11 | p4 p12 | p5 p13 | p6 p14 | p7 p15 | p8 p16 | p9 p17 | p10 p18")]
    public void What_spans_columns_parts_those_above_from_those_below(string content, string pages) =>
        Assert.Equal(pages, Print("::: two\n" + string.Concat(content.Split(' ').Select(Block)) + ":::\n"));

    [Fact]
    public void A_heading_that_spans_columns_keeps_the_first_lines_below_it() =>
        Assert.Equal(
            "t1 | t2 | t3 | t4 | t5 | t6 | t7 | t8 | t9 / H | p1 p3 | p2 p4",
            Print(Text("t", 9) + "::: two\n" + Block("H") + Paragraphs(Names("p", 4)) + ":::\n"));

    private static string Block(string word) => word switch
    {
        "S" => "::: span\nS\n:::\n\n",
        "S*" => "::: span\nS^[n]\n:::\n\n",
        "H" => "### H {.span}\n\n",
        _ => word + "\n\n",
    };

    [Theory]
    [InlineData("", true)]
    [InlineData("table { column-span: all }", false)]
    public void A_table_wider_than_its_column_is_told_unless_it_spans_them(string css, bool isTold)
    {
        var sketch = new BookSketch(Sheet + css);

        sketch.Set("::: two\np1\n\n| abcdefgh | abcdefgh |\n|---|---|\n| a | b |\n\np2\n:::\n");

        Assert.Equal(isTold, sketch.Diagnostics.ToSortedList().Any(finding => finding.Message.StartsWith("The table is wider than its place in a column", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_bands_stand_on_a_page() =>
        Assert.Equal(
            "a1 a2 | t1 | b1 b3 b5 | b2 b4 b6 | t2 | c1 c6 | c2 c7 | c3 c8 | c4 c9 | c5 c10 / c11 c16 | c12 c17 | c13 c18 | c14 c19 | c15 c20",
            Print(Columns(Names("a", 2)) + "t1\n\n" + Columns(Names("b", 6), "three") + "t2\n\n" + Columns(Names("c", 20))));

    [Fact]
    public void Text_goes_on_behind_columns_that_end_a_page()
    {
        Assert.Equal(
            "t1 | t2 | t3 | p1 p8 | p2 p9 | p3 p10 | p4 p11 | p5 p12 | p6 p13 | p7 p14 / u1 | u2 | u3 | u4 | u5",
            Print(Text("t", 3) + Columns(Names("p", 14)) + Text("u", 5)));
        Assert.Equal(
            "t1 | t2 | t3 | p1 p7 | p2 p8 | p3 p9 | p4 p10 | p5 p11 | p6 p12 | u1 / u2 | u3 | u4 | u5 | u6",
            Print(Text("t", 3) + Columns(Names("p", 12)) + Text("u", 6)));
    }

    [Fact]
    public void A_page_break_in_columns_ends_the_page() =>
        Assert.Equal(
            "t1 | p1 p3 | p2 p4 / q1 q3 | q2 q4",
            Print(Text("t", 1) + "::: two\n" + Paragraphs(Names("p", 4)) + "::: next\n" + Paragraphs(Names("q", 4)) + ":::\n:::\n"));

    [Fact]
    public void A_heading_is_not_left_at_the_foot_of_a_column_or_page() =>
        Assert.Equal(
            "t1 | t2 | t3 | t4 | t5 | t6 | t7 | p1 p4 | p2 p5 | p3 / h q1",
            Print(Text("t", 7) + "::: two\n" + Paragraphs(Names("p", 5)) + "### h\n\nq1\n\n:::\n").Replace("h | q1", "h q1", StringComparison.Ordinal));

    [Fact]
    public void The_padding_of_a_box_around_columns_stands_at_its_ends_alone()
    {
        var document = new BookSketch(Sheet).Set(Text("t", 4) + ":::: boxed\n" + Columns(Names("p", 20)) + "::::\n");

        Assert.Equal("t1 | t2 | t3 | t4 | p1 p6 | p2 p7 | p3 p8 | p4 p9 | p5 p10 / p11 p16 | p12 p17 | p13 p18 | p14 p19 | p15 p20", Print(document));
        Assert.Equal([new Rect(Length.Zero, Points(50), Points(100), Points(60)), new Rect(Length.Zero, Points(10), Points(100), Points(60))], Grounds(document));
    }

    [Fact]
    public void Columns_that_must_not_be_broken_stay_together() =>
        Assert.Equal(
            "t1 | t2 | t3 | t4 | t5 | t6 | t7 | t8 / p1 p4 | p2 p5 | p3 p6",
            Print(Text("t", 8) + "::: whole\n" + Columns(Names("p", 6)) + ":::\n"));

    [Theory]
    [InlineData(3, "p1 | p2 | p3 | t1 | t2")]
    [InlineData(8, "p1 | p2 | p3 | p4 | p5 | p6 | p7 | p8 | t1 | t2")]
    [InlineData(9, "p1 | p2 | p3 | p4 | p5 | p6 | p7 | p8 | p9 / t1 | t2")]
    [InlineData(13, "p1 p11 | p2 p12 | p3 p13 | p4 | p5 | p6 | p7 | p8 | p9 | p10 / t1 | t2")]
    [InlineData(24, "p1 p11 | p2 p12 | p3 p13 | p4 p14 | p5 p15 | p6 p16 | p7 p17 | p8 p18 | p9 p19 | p10 p20 / p21 | p22 | p23 | p24 | t1 | t2")]
    public void Columns_that_are_filled_take_the_page_before_the_next_is_begun(int rows, string pages) =>
        Assert.Equal(pages, Print(new BookSketch(Sheet + ".two { column-fill: auto } p { orphans: 1 } ").Set(Columns(Names("p", rows)) + Text("t", 2))));

    [Theory]
    [InlineData("height: 30pt", "p1 p4 | p2 p5 | p3 | t1")]
    [InlineData("max-height: 40pt", "p1 p5 | p2 | p3 | p4 | t1")]
    [InlineData("height: 20pt", "p1 p4 | p2 p5 | p3 | t1")]
    [InlineData("max-height: 90pt", "p1 | p2 | p3 | p4 | p5 | t1")]
    public void Columns_are_filled_to_the_height_of_their_box(string css, string page) =>
        Assert.Equal(page, Print(new BookSketch(Sheet + ".two { column-fill: auto; " + css + " }").Set(Columns(Names("p", 5)) + Text("t", 1))));

    [Fact]
    public void Columns_that_are_filled_in_a_cell_stand_as_high_as_they_must() => Assert.Equal(
        "p1 r | p2 | p3",
        Print(new BookSketch(Sheet + ".two { column-fill: auto } td { vertical-align: top }").Set("+-------------+------+\n| ::: two     | r    |\n| p1          |      |\n|             |      |\n| p2          |      |\n|             |      |\n| p3          |      |\n| :::         |      |\n+-------------+------+\n")));

    [Fact]
    public void A_float_for_the_foot_of_the_page_takes_its_height_from_columns_that_are_filled() => Assert.Equal(
        "p1 p9 | p2 p10 | p3 p11 | p4 p12 | p5 p13 | p6 p14 | p7 p15 | p8 p16 | f1 | f2 / p17 | p18",
        Print(new BookSketch(Sheet + ".two { column-fill: auto } .f { float: bottom }").Set("::: f\nf1\n\nf2\n:::\n\n" + Columns(Names("p", 18)))));

    [Fact]
    public void The_ground_of_columns_that_are_filled_ends_with_the_tallest()
    {
        var document = new BookSketch(Sheet + ".two { column-fill: auto }").Set(Text("t", 4) + ":::: boxed\n" + Columns(Names("p", 12)) + "::::\n");

        Assert.Equal("t1 | t2 | t3 | t4 | p1 p6 | p2 p7 | p3 p8 | p4 p9 | p5 p10 / p11 | p12", Print(document));
        Assert.Equal([new Rect(Length.Zero, Points(50), Points(100), Points(60)), new Rect(Length.Zero, Points(10), Points(100), Points(30))], Grounds(document));
    }

    [Theory]
    [InlineData("balance", "p1 p3 | p2* p4 | t1 | t2 | 1.n")]
    [InlineData("auto", "p1 | p2* | p3 | p4 | t1 | t2 | 1.n")]
    public void Columns_in_a_float_stand_beside_each_other(string fill, string page) => Assert.Equal(
        page,
        Print(new BookSketch(Sheet + $".two {{ float: top; padding: 10pt 0; column-fill: {fill} }}").Set(Text("t", 1) + Columns(["p1", "p2^[n]", "p3", "p4"]) + "t2\n")));

    [Fact]
    public void Columns_in_a_float_end_with_its_box()
    {
        var document = new BookSketch(Sheet + ".f { float: top; padding: 10pt 0; background: #eee }").Set(":::: f\n" + Columns(Names("p", 4)) + "::::\n\n" + Text("t", 1));

        Assert.Equal("p1 p3 | p2 p4 | t1", Print(document));
        Assert.Equal([new Rect(Length.Zero, Points(10), Points(100), Points(40))], Grounds(document));
    }

    [Fact]
    public void Nothing_in_columns_is_lost_or_leaves_its_order() =>
        Gen.Select(Gen.Int[0, 25], Gen.Int[1, 60], Gen.Int[0, 12], Gen.Int[2, 3], Gen.Bool).Sample((above, rows, below, count, isFilled) =>
        {
            var document = new BookSketch(Sheet + (isFilled ? ".two, .three { column-fill: auto }" : string.Empty)).Set(Text("t", above) + Columns(Names("p", rows), count == 2 ? "two" : "three") + Text("u", below));

            // Columns are painted one after the other, so that the order of painting is that of reading.
            Assert.Equal([.. Names("t", above), .. Names("p", rows), .. Names("u", below)], document.Pages.SelectMany(PageTextPrinter.LinesOf));
            Assert.All(document.Pages, page => Assert.All(page.Items, item => Assert.True(((TextStrip)item).Origin.Y <= Points(110))));

            // No page but the last has room for a line.
            var lines = above + ((rows + count - 1) / count) + below;
            Assert.InRange(document.Pages.Count, (lines + 9) / 10, ((lines + 9) / 10) + (isFilled ? 2 : 1));
        }, iter: 200);

    private static string Text(string name, int count) => Paragraphs(Names(name, count));

    private static string Paragraphs(IEnumerable<string> texts) => string.Concat(texts.Select(text => text + "\n\n"));

    private static string Columns(IEnumerable<string> paragraphs, string name = "two") => $"::: {name}\n{Paragraphs(paragraphs)}:::\n\n";

    private static IEnumerable<string> Names(string name, int count) => Enumerable.Range(1, count).Select(i => $"{name}{i}");

    private static string Print(string markdown) => Print(new BookSketch(Sheet).Set(markdown));

    // Lines from the top down, what stands beside each other in one.
    private static string Print(PageDocument document) => string.Join(" / ", document.Pages.Select(page => string.Join(
        " | ",
        page.Items.OfType<TextStrip>().GroupBy(strip => strip.Origin.Y).OrderBy(line => line.Key)
            .Select(line => string.Join(' ', line.OrderBy(strip => strip.Origin.X).Select(strip => strip.Text))))));

    private static IEnumerable<Rect> Grounds(PageDocument document) => document.Pages.SelectMany(page => page.Items.OfType<Fill>()).Select(fill => fill.Area);

    private static Length Points(double points) => Length.FromPoints(points);

    [GeneratedRegex(@"p\d+\*")]
    private static partial Regex Call();

    [GeneratedRegex(@"\bn\d+")]
    private static partial Regex Note();
}
