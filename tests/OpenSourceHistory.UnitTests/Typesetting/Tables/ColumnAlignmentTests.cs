using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Tables;

/// <summary>Characters are five points wide, pages twenty of them.</summary>
public sealed class ColumnAlignmentTests
{
    private const string Table = "n | value\n--|--\na | 1.5\nb | 123.25\nc | 12\nd | n/a\ne | -7.125 kg\n";

    [Fact]
    public void Figures_stand_with_their_points_below_each_other()
    {
        var strips = StripsOf("td:nth-child(2) { text-align: '.' }", Table);

        Assert.All(strips.Where(strip => strip.Text.Contains('.')), strip => Assert.Equal(AxisOf(strips, "123.25"), AxisOf(strips, strip.Text), 1));
    }

    [Fact]
    public void What_has_no_point_ends_where_points_stand()
    {
        var strips = StripsOf("td:nth-child(2) { text-align: '.' }", Table);

        Assert.Equal(AxisOf(strips, "123.25"), EndOf(strips, "12"), 1);
        Assert.Equal(AxisOf(strips, "123.25"), EndOf(strips, "n/a"), 1);
    }

    [Fact]
    public void The_first_of_several_characters_counts_and_may_be_a_comma()
    {
        var strips = StripsOf("td:nth-child(2) { text-align: ',' }", "n | v\n--|--\na | 1,5\nb | 1.234,25\nc | 12,5,3\n");

        Assert.Equal(AxisOf(strips, "1.234,25", ','), AxisOf(strips, "1,5", ','), 1);
        Assert.Equal(AxisOf(strips, "1.234,25", ','), AxisOf(strips, "12,5,3", ','), 1);
    }

    [Theory]
    [InlineData("'.'", 45)]
    [InlineData("'.' right", 45)]
    [InlineData("center '.'", 25)]
    [InlineData("left '.'", 5)]
    public void A_keyword_says_where_aligned_text_stands_in_a_wider_column(string value, double x) =>
        Assert.Equal(x, XOf(StripsOf($"td:nth-child(2) {{ text-align: {value} }}", "n | long head\n--|--\na | 1\nb | 2\n"), "1"), 1);

    [Fact]
    public void A_column_is_as_wide_as_what_is_aligned_in_it()
    {
        var strips = StripsOf("td:nth-child(1) { text-align: '.' }", "a | b\n--|--\n1.2345 | x\n12345.6 | y\n");

        // Five in front of the point, five from it on.
        Assert.Equal(50, XOf(strips, "x"), 1);
    }

    [Fact]
    public void Columns_of_given_width_hold_their_longest_words()
    {
        var sketch = new BookSketch();
        var strips = sketch.Set("| a | b |\n|---------------------------------|---|\n| one two | unbroken " + string.Concat(Enumerable.Repeat("x ", 40)) + "|\n").Pages.SelectMany(page => page.Items).OfType<TextStrip>().ToList();

        Assert.Contains(strips, strip => strip.Text.StartsWith("unbroken", StringComparison.Ordinal));
        Assert.Empty(sketch.Diagnostics.ToSortedList());
    }

    [Fact]
    public void Words_are_divided_with_hyphens_where_columns_cannot_hold_them()
    {
        var document = new BookSketch("html { font-family: 'EB Garamond' } td, th { hyphens: manual }")
            .SetInType("| internationalisation | responsibility |\n|--|--|\n| administration | incomprehensibility |\n");
        var lines = PageTextPrinter.LinesOf(document.Pages[0]).ToList();

        Assert.Contains(lines, line => line.EndsWith('\u00AD'));
        Assert.Equal(
            "internationalisationresponsibilityadministrationincomprehensibility".Length,
            string.Concat(lines).Replace("\u00AD", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).Length);
    }

    private static List<TextStrip> StripsOf(string css, string markdown) => [.. new BookSketch(css).Set(markdown).Pages[0].Items.OfType<TextStrip>()];

    private static double XOf(List<TextStrip> strips, string text) => strips.Single(strip => strip.Text == text).Origin.X.Points;

    private static double EndOf(List<TextStrip> strips, string text) => XOf(strips, text) + (5 * text.Length);

    private static double AxisOf(List<TextStrip> strips, string text, char character = '.') => XOf(strips, text) + (5 * text.IndexOf(character));
}
