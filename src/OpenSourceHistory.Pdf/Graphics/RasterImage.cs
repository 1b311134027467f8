using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Chooses how a raster picture goes into the file.</summary>
internal static class RasterImage
{
    /// <summary>Makes a picture ready for embedding.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <returns>The image, or null where its file is damaged.</returns>
    public static EncodedImage? Encode(RasterPicture picture, PdfProfile profile) => picture.Format == RasterFormat.Jpeg
        ? JpegImage.Encode(picture.Data)
        : PngImage.Encode(picture.Data.Span);
}
