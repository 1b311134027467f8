using OpenSourceHistory.Epub.Cover;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>The cover's picture: 1600 by 2560 pixels, the shape that Kindle asks for, above the 1400 that Apple Books does.</summary>
internal static class CoverPicture
{
    /// <summary>Its name in the folder of pictures.</summary>
    public const string FileName = "cover.jpg";

    /// <summary>Its media type.</summary>
    public const string MediaType = "image/jpeg";

    // A cover is drawn on a page of 400 by 640 pt.
    private const double PixelsPerPoint = 4;

    // Type on a flat ground shows the rings of strong compression; from 90 on they are gone at arm's length.
    private const int Quality = 90;

    /// <summary>Draws and paints the cover.</summary>
    /// <param name="styled">The book.</param>
    /// <param name="fonts">Faces.</param>
    public static byte[] Paint(StyledBook styled, FontLibrary fonts) =>
        DrawingRasterizer.ToJpeg(CoverDesign.Draw(styled, fonts), PixelsPerPoint, RgbPaint.White, Quality);
}
