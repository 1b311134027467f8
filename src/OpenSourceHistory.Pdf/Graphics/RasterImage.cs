using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Chooses how a raster picture goes into the file: as it is where that can be, else decoded.</summary>
internal static class RasterImage
{
    /// <summary>Makes a picture ready for embedding.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <returns>The image, or null where its file is damaged.</returns>
    public static EncodedImage? Encode(RasterPicture picture, PdfProfile profile)
    {
        var asItIs = picture.Format == RasterFormat.Jpeg ? JpegImage.Encode(picture.Data) : PngImage.Encode(picture.Data.Span);
        var mayBeGray = profile.RequiresBlackOnlyText && asItIs?.ColorSpace == "DeviceRGB";
        if (asItIs is not null && !mayBeGray)
        {
            return asItIs;
        }

        // A photograph in black and white is often stored in three equal components.
        var decoded = RasterDecoder.Decode(picture);
        var isBetter = decoded is not null && (asItIs is null || decoded.Components == 1);
        return isBetter ? PixelImage.Encode(decoded!, profile.ForbidsTransparency) : asItIs;
    }
}
