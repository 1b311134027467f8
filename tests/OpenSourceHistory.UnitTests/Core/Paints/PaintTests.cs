using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Paints;

public sealed class PaintTests
{
    public static TheoryData<Paint, string> Fallbacks => new()
    {
        { new GrayPaint(0.2), "#333333" },
        { new GrayPaint(1, 51), "#FFFFFF33" },
        { new RgbPaint(1, 2, 3), "#010203" },
        { new CmykPaint(0, 1, 1, 0), "#FF0000" },
        { new CmykPaint(0.1, 0.2, 0.3, 0.4), "#8A7A6B" },
        { new CmykPaint(0, 0, 0, 0.5, 128), "#80808080" },
        { new SpotPaint("Gold", 1, new RgbPaint(200, 100, 0)), "#C86400" },
        { new SpotPaint("Gold", 0.5, new CmykPaint(0, 1, 1, 0)), "#FF8080" },
        { new SpotPaint("Gold", 0, new RgbPaint(200, 100, 0), 10), "#FFFFFF0A" },
    };

    [Theory]
    [MemberData(nameof(Fallbacks))]
    public void Every_paint_has_an_equal_in_light(Paint paint, string expected) => Assert.Equal(expected, paint.ToRgb().ToString());

    [Fact]
    public void Paints_are_equal_by_what_they_say()
    {
        Assert.Equal(new CmykPaint(0.1, 0.2, 0.3, 0.4), (Paint)new CmykPaint(0.1, 0.2, 0.3, 0.4));
        Assert.NotEqual<Paint>(new GrayPaint(0), Paint.Black);
    }
}
