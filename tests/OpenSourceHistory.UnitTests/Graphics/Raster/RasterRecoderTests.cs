using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using SkiaSharp;
using Xunit;

namespace OpenSourceHistory.UnitTests.Graphics.Raster;

public sealed class RasterRecoderTests
{
    // A photograph has no two pixels alike.
    [Fact]
    public void A_photograph_becomes_jpeg_of_the_quality_asked()
    {
        var photo = Picture((x, y) => new SKColor((byte)(120 + (60 * Math.Sin(x / 19.0)) + Grain(x, y)), (byte)(100 + (y / 2) + Grain(y, x)), (byte)(80 + ((x + y) / 3) + Grain(x + y, x))));

        var good = RasterRecoder.AsPhotograph(photo, 90);
        var poor = RasterRecoder.AsPhotograph(photo, 30);

        Assert.Equal((RasterFormat.Jpeg, 200, 150), (good.Format, good.PixelWidth, good.PixelHeight));
        Assert.True(poor.Data.Length < good.Data.Length && good.Data.Length * 2 < photo.Data.Length);
        Assert.Equal(good.Data.ToArray(), RasterRecoder.AsPhotograph(photo, 90).Data.ToArray());
    }

    [Fact]
    public void A_drawing_stays_what_it_is()
    {
        var drawing = Picture((x, _) => x < 100 ? SKColors.Black : SKColors.White);

        Assert.Same(drawing, RasterRecoder.AsPhotograph(drawing, 85));
    }

    private static int Grain(int x, int y) => (int)((uint)((x * 73856093) ^ (y * 19349663)) % 5);

    private static RasterPicture Picture(Func<int, int, SKColor> colorOf)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(200, 150, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                bitmap.SetPixel(x, y, colorOf(x, y));
            }
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return new RasterPicture("a.webp", data.ToArray(), new Size(Length.FromPoints(200), Length.FromPoints(150)), RasterFormat.Png, 200, 150);
    }
}
