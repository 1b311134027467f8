using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>The cover's picture: 1600 by 2560 pixels, the shape that Kindle asks for, above the 1400 that Apple Books does.</summary>
internal static class CoverPicture
{
    // A cover is 1.6 times as high as wide.
    private const double PixelWidth = 1600;

    // Type on a flat ground shows the rings of strong compression; from 90 on they are gone at arm's length.
    private const int Quality = 90;

    /// <summary>Paints the cover.</summary>
    /// <param name="cover">The cover.</param>
    public static byte[] Paint(Drawing cover) => DrawingRasterizer.ToJpeg(cover, PixelWidth / cover.Size.Width.Points, RgbPaint.White, Quality);
}
