using OpenSourceHistory.Pdf.Color;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

/// <summary>Inks of light by the profile of coated paper.</summary>
public sealed class InkConversionTests
{
    // As Little CMS 2.14 makes them of the two profiles, by relative colorimetry, in hundredths.
    [Theory]
    [InlineData(255, 0, 0, 0, 94.8, 99.7, 0)]
    [InlineData(0, 0, 0, 83.2, 71.8, 44.9, 100)]
    [InlineData(255, 255, 255, 0, 0, 0, 0)]
    [InlineData(51, 102, 204, 82.9, 60.8, 0, 0)]
    [InlineData(128, 128, 128, 51.2, 41.8, 41.6, 17.7)]
    [InlineData(10, 200, 90, 72.1, 0, 83.5, 0)]
    [InlineData(250, 240, 10, 7.3, 1.3, 94.9, 0.1)]
    public void Colours_are_those_that_another_program_makes(byte red, byte green, byte blue, double cyan, double magenta, double yellow, double black)
    {
        var inks = Convert(red, green, blue, limit: 4);
        Assert.All(inks.Zip([cyan, magenta, yellow, black]), pair => Assert.InRange(pair.First * 100, pair.Second - 1.5, pair.Second + 1.5));
    }

    [Theory]
    [InlineData(2.4)]
    [InlineData(1.8)]
    [InlineData(1)]
    public void No_colour_has_more_ink_than_the_limit(double limit)
    {
        for (var color = 0; color < 1 << 24; color += 40_009)
        {
            var inks = Convert((byte)(color >> 16), (byte)(color >> 8), (byte)color, limit);
            Assert.InRange(inks.Sum(), -1e-9, limit + 1e-9);
            Assert.All(inks, ink => Assert.InRange(ink, -1e-9, 1 + 1e-9));
        }
    }

    [Fact]
    public void Pictures_have_the_inks_of_their_pixels()
    {
        var conversion = InkConversion.By(ColorProfile.CoatedPaper, 4);
        var samples = conversion.Convert([255, 0, 0, 255, 0, 0, 255, 255, 255]);
        Assert.Equal(samples[..4], samples[4..8]);
        Assert.Equal([0, 0, 0, 0], samples[8..]);
        Assert.InRange(samples[1], 238, 246);
    }

    private static double[] Convert(byte red, byte green, byte blue, double limit)
    {
        var inks = new double[4];
        InkConversion.By(ColorProfile.CoatedPaper, limit).Convert(red, green, blue, inks);
        return inks;
    }
}
