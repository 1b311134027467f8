using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Values;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public class ValueTests
{
    [Theory]
    [InlineData("1in", 72)]
    [InlineData("1pc", 12)]
    [InlineData("2.54cm", 72)]
    [InlineData("25.4mm", 72)]
    [InlineData("101.6q", 72)]
    [InlineData("4px", 3)]
    [InlineData("2em", 20)]
    [InlineData("2ex", 10)]
    [InlineData("2ch", 10)]
    [InlineData("2rem", 16)]
    [InlineData("2lh", 30)]
    [InlineData("2rlh", 24)]
    [InlineData("0", 0)]
    [InlineData("-1.5e1pt", -15)]
    [InlineData("calc(1in - 2 * (3pt + 1em) / 2)", 59)]
    [InlineData("calc(3 * calc(2pt))", 6)]
    [InlineData("calc(10pt / (2 + 3))", 2)]
    public void Lengths(string length, double points) => Assert.Equal(
        Length.FromPoints(points),
        ParagraphStyle($"html {{ font-size: 8pt; line-height: 12pt }} p {{ font-size: 10pt; line-height: 15pt; margin-left: {length} }}").Margin.Left.Length);

    [Fact]
    public void Percentages_stay_until_the_container_is_known()
    {
        var margin = ParagraphStyle("p { margin-left: calc(50% - 6pt) }").Margin.Left;
        Assert.Equal(Length.FromPoints(44), margin.Resolve(Length.FromPoints(100), Length.Zero));
    }

    [Theory]
    [InlineData("calc(1pt + 1)")]
    [InlineData("calc(1pt * 1pt)")]
    [InlineData("calc(1pt / 0)")]
    [InlineData("calc(1pt +)")]
    [InlineData("5")]
    [InlineData("3 pt")]
    public void What_is_no_length_is_reported(string value) =>
        Assert.Contains("OSH2021", Assert.Single(FaultsOf($"p {{ margin-left: {value} }}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("2%", 0.02)]
    [InlineData("0.5%", 0.005)]
    [InlineData("0", 0)]
    [InlineData("none", 0)]
    public void How_far_glyphs_give_is_a_share(string share, double value)
    {
        var style = ParagraphStyle($"p {{ -osh-font-expansion: {share}; -osh-letter-fit: {share} }}");
        Assert.Equal((value, value), (style.FontExpansion, style.LetterFit));
    }

    [Theory]
    [InlineData("-1%")]
    [InlineData("11%")]
    [InlineData("1pt")]
    [InlineData("calc(1% + 1pt)")]
    [InlineData("auto")]
    public void Glyphs_give_no_other_share_than_a_small_one(string share) =>
        Assert.Contains("OSH2021", Assert.Single(FaultsOf($"p {{ -osh-font-expansion: {share} }}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("#a3f", 0xAA, 0x33, 0xFF, 255)]
    [InlineData("#A8321E80", 0xA8, 0x32, 0x1E, 128)]
    [InlineData("rgb(1, 2, 3)", 1, 2, 3, 255)]
    [InlineData("rgb(100% 0% 50% / 50%)", 255, 0, 128, 128)]
    [InlineData("rgba(1, 2, 3, 0.5)", 1, 2, 3, 128)]
    [InlineData("hsl(120, 100%, 25%)", 0, 128, 0, 255)]
    [InlineData("hsl(0.5turn 100% 50%)", 0, 255, 255, 255)]
    [InlineData("RebeccaPurple", 0x66, 0x33, 0x99, 255)]
    [InlineData("transparent", 0, 0, 0, 0)]
    public void Colours(string color, byte red, byte green, byte blue, byte alpha) =>
        Assert.Equal(new RgbPaint(red, green, blue, alpha), ParagraphStyle($"p {{ color: {color} }}").Color);

    [Theory]
    [InlineData("device-cmyk(0.1 0.2 0.3 0.4)", 0.1, 0.2, 0.3, 0.4, 255)]
    [InlineData("device-cmyk(0 100% 33.333% 0)", 0, 1, 0.33333, 0, 255)]
    [InlineData("device-cmyk(0% 81% 81% 30% / .5)", 0, 0.81, 0.81, 0.3, 128)]
    [InlineData("device-cmyk(0, 1, 1, 0)", 0, 1, 1, 0, 255)]
    public void Inks_stay_inks(string color, double cyan, double magenta, double yellow, double key, byte alpha)
    {
        var paint = Assert.IsType<CmykPaint>(ParagraphStyle($"p {{ color: {color} }}").Color);
        Assert.Equal(
            (cyan, magenta, yellow, key, alpha),
            (paint.Cyan, paint.Magenta, Math.Round(paint.Yellow, 5), paint.Key, paint.Alpha));
    }

    [Theory]
    [InlineData("-osh-spot('PANTONE 185 C', device-cmyk(0 91% 76% 0))", 1, 255)]
    [InlineData("-osh-spot(\"PANTONE 185 C\", device-cmyk(0 91% 76% 0), 50%)", 0.5, 255)]
    [InlineData("-osh-spot('PANTONE 185 C', device-cmyk(0 91% 76% 0 / 20%), 0.25)", 0.25, 51)]
    public void An_ink_of_its_own_has_a_name_a_fallback_and_a_tint(string color, double tint, byte alpha) => Assert.Equal(
        new SpotPaint("PANTONE 185 C", tint, new CmykPaint(0, 0.91, 0.76, 0), alpha),
        ParagraphStyle($"p {{ color: {color} }}").Color);

    [Theory]
    [InlineData("-osh-spot('PANTONE 185 C')")]
    [InlineData("-osh-spot(red, 'PANTONE 185 C')")]
    [InlineData("-osh-spot('', red)")]
    [InlineData("-osh-spot('A', red, 1, 1)")]
    [InlineData("-osh-spot('A', -osh-spot('B', red))")]
    [InlineData("device-cmyk(0 0 0)")]
    public void What_is_no_colour_is_reported(string value) =>
        Assert.Contains("OSH2021", Assert.Single(FaultsOf($"p {{ color: {value} }}")), StringComparison.Ordinal);

    [Fact]
    public void Borders_take_the_colour_of_the_text_and_need_a_style()
    {
        var style = ParagraphStyle("p { color: red; border: 2pt solid; border-left: 1pt dotted blue; border-right-style: none; border-top-width: 3pt }");
        Assert.Equal(new Border(Length.FromPoints(3), BorderStyle.Solid, new RgbPaint(255, 0, 0)), style.Border.Top);
        Assert.Equal(new Border(Length.FromPoints(1), BorderStyle.Dotted, new RgbPaint(0, 0, 255)), style.Border.Left);
        Assert.Equal(default, style.Border.Right);
        Assert.Equal(default, ParagraphStyle("p { border-width: 9pt }").Border.Top);
    }

    [Theory]
    [InlineData("1pt", 1, 1, 1, 1)]
    [InlineData("1pt 2pt", 1, 2, 1, 2)]
    [InlineData("1pt 2pt 3pt", 1, 2, 3, 2)]
    [InlineData("1pt 2pt 3pt 4pt", 1, 2, 3, 4)]
    public void Four_sides(string value, double top, double right, double bottom, double left)
    {
        var padding = ParagraphStyle($"p {{ padding: {value} }}").Padding;
        Assert.Equal([top, right, bottom, left], new[] { padding.Top, padding.Right, padding.Bottom, padding.Left }.Select(p => p.Length.Points));
    }

    [Fact]
    public void The_font_shorthand_sets_what_it_names_and_resets_the_rest()
    {
        var style = ParagraphStyle("section { font-weight: 700; font-variant: small-caps } p { font: italic 10pt/1.5 'A B', C d, Serif }");
        Assert.Equal((FontSlant.Italic, 400, CapsVariant.Normal), (style.FontSlant, style.FontWeight, style.Caps));
        Assert.Equal((Length.FromPoints(10), Length.FromPoints(15)), (style.FontSize, style.LineHeight));
        Assert.Equal(["A B", "C d", "serif"], style.FontFamilies);
    }

    [Fact]
    public void Superiors_are_asked_for_as_a_feature_of_the_face()
    {
        var inner = new Emphasis([new Text("x")]);
        var sup = new Superscript([inner]);
        var book = Sheet("sup { font-variant-position: super } em { font-variant-position: normal }").Apply(Book(Chapter(P(sup))), MediaType.Print);
        Assert.Equal([new KeyValuePair<string, int>("sups", 1)], book.StyleOf(sup).FontFeatures);
        Assert.Empty(book.StyleOf(inner).FontFeatures);
    }

    [Theory]
    [InlineData("font-size: 150%", 18)]
    [InlineData("font-size: larger", 14.4)]
    [InlineData("font-size: 2em", 24)]
    [InlineData("font-size: 1.5rem", 18)]
    [InlineData("font-size: x-large", 18)]
    public void Font_sizes(string declaration, double points) =>
        Assert.Equal(Length.FromPoints(points), ParagraphStyle($"p {{ {declaration} }}").FontSize);

    [Fact]
    public void Variables_inherit_nest_fall_back_and_never_turn_in_circles()
    {
        Assert.Equal(9, ParagraphStyle(":root { --a: var(--b); --b: 9 } p { widows: var(--a) }").Widows);
        Assert.Equal(8, ParagraphStyle(":root { --a: 9 } section { --a: 8 } p { widows: var(--a) }").Widows);
        Assert.Equal(7, ParagraphStyle("p { widows: var(--none, var(--neither, 7)) }").Widows);
        Assert.Equal(6, ParagraphStyle("section { widows: 6 } p { --a: var(--b); --b: var(--a); widows: var(--a) }").Widows);
        Assert.Equal(5, ParagraphStyle("section { widows: 5 } p { --a: red; widows: var(--a) }").Widows);
        Assert.Equal(Length.FromPoints(3), ParagraphStyle(":root { --two: 1pt 3pt } p { margin: var(--two) }").Margin.Left.Length);
    }
}
