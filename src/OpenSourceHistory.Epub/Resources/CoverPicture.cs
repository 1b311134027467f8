using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>The cover's picture: 1600 by 2560 pixels, the shape that Kindle asks for, above the 1400 that Apple Books does.</summary>
internal static class CoverPicture
{
    // A cover is 1.6 times as high as wide.
    private const double PixelWidth = 1600;

    // Type on a flat ground shows the rings of strong compression; from 90 on they are gone at arm's length.
    private const int Quality = 90;

    // As high as the painted one: Kindle asks for no more, and covers of more than 4 million pixels are sent back by aggregators.
    private const int MostPixels = 2560;

    /// <summary>The author's own cover, in colours of light and no larger than shops ask for.</summary>
    /// <param name="own">The cover.</param>
    /// <param name="limits">How large pictures may be; a cover that is to stay as it is does.</param>
    public static RasterPicture Fit(RasterPicture own, PictureLimits limits)
    {
        var shown = RasterColors.OfLight(own);
        return limits.MostPixels is null ? shown : RasterScaler.Fit(shown, MostPixels, limits.Quality);
    }

    /// <summary>Paints the cover.</summary>
    /// <param name="cover">The cover.</param>
    public static byte[] Paint(Drawing cover) => DrawingRasterizer.ToJpeg(cover, PixelWidth / cover.Size.Width.Points, RgbPaint.White, Quality);
}
