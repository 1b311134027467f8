using OpenSourceHistory.Css.Values;
using Xunit;

namespace OpenSourceHistory.UnitTests.Css.Values;

public sealed class ColorParserTests
{
    [Theory]
    [InlineData("#a8321e", "#A8321E")]
    [InlineData("#f0a", "#FF00AA")]
    [InlineData("#11223344", "#11223344")]
    [InlineData("RebeccaPurple", "#663399")]
    [InlineData("rgb(255, 0, 128)", "#FF0080")]
    [InlineData("rgb(100% 0% 50% / 50%)", "#FF008080")]
    [InlineData("rgba(1,2,3,.5)", "#01020380")]
    [InlineData("hsl(120, 100%, 25%)", "#008000")]
    [InlineData(" transparent ", "#00000000")]
    [InlineData("#12", null)]
    [InlineData("rgb(1,2)", null)]
    [InlineData("puce", null)]
    [InlineData("red blue", null)]
    [InlineData("", null)]
    public void Colours_are_read_from_text(string text, string? expected) => Assert.Equal(expected, ColorParser.Parse(text)?.ToString());

    [Theory]
    [InlineData("hwb(120 0% 0%)", "#00FF00")]
    [InlineData("hwb(0 50% 50%)", "#808080")]
    [InlineData("hwb(90 20% 30% / 50%)", "#73B33380")]
    [InlineData("lab(100 0 0)", "#FFFFFF")]
    [InlineData("lab(46.2775% -47.5621 48.5837)", "#008000")]
    [InlineData("lch(46.2775% 67.9892 134.3912)", "#008000")]
    [InlineData("oklab(51.975% -0.1403 0.10768)", "#008000")]
    [InlineData("oklch(51.975% 0.17686 142.495)", "#008000")]
    [InlineData("oklch(0 none none)", "#000000")]
    [InlineData("color(srgb 0 0.50196 0)", "#008000")]
    [InlineData("color(srgb-linear 1 0.21586 0)", "#FF8000")]
    [InlineData("color(display-p3 0.26374 0.59085 0.16434 / 1)", "#009900")]
    [InlineData("color(xyz 0.07719 0.15438 0.02573)", "#008000")]
    [InlineData("color-mix(in srgb, red, blue)", "#800080")]
    [InlineData("color-mix(in srgb, white 25%, black)", "#404040")]
    [InlineData("color-mix(in srgb, red 30%, red 30%)", "#FF000099")]
    public void Colours_of_other_spaces_come_to_those_of_light(string text, string expected) => Assert.Equal(expected, ColorParser.Parse(text)?.ToString());

    [Theory]
    [InlineData("hwb(120 0%)")]
    [InlineData("lab(1, 2, 3)")]
    [InlineData("color(nonsense 1 1 1)")]
    [InlineData("color(1 1 1)")]
    [InlineData("color-mix(in oklab, red, blue)")]
    [InlineData("color-mix(red, blue)")]
    [InlineData("oklch(0.5 0.1 30 40)")]
    public void What_is_no_colour_is_none(string text) => Assert.Null(ColorParser.Parse(text));
}
