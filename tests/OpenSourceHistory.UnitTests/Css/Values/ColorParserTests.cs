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
}
