using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Pdf.Interchange;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Chooses how a raster picture goes into the file: as it is where that can be, else decoded.</summary>
internal static class RasterImage
{
    // A picture of a hundred million pixels takes some gigabytes while it is decoded, so only one is at a time.
    private const long LargePicture = 16_000_000;
    private static readonly Lock s_largePictures = new();

    /// <summary>Makes a picture ready for embedding.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="profile">What the receiver demands.</param>
    /// <returns>The image, or null where its file is damaged.</returns>
    public static EncodedImage? Encode(RasterPicture picture, PdfProfile profile)
    {
        var asItIs = picture.Format == RasterFormat.Jpeg ? JpegImage.Encode(picture.Data) : PngImage.Encode(picture.Data);
        if (asItIs is not null && !MustDecode(asItIs, profile) && (asItIs.ColorSpace == "DeviceGray" || !profile.RequiresBlackOnlyText))
        {
            return asItIs;
        }

        if ((long)picture.PixelWidth * picture.PixelHeight <= LargePicture)
        {
            return EncodeSamples(picture, asItIs, profile);
        }

        lock (s_largePictures)
        {
            return EncodeSamples(picture, asItIs, profile);
        }
    }

    private static bool MustDecode(EncodedImage image, PdfProfile profile) =>
        (profile.ForbidsDeepSamples && image.BitsPerComponent > 8)
        || (profile.RequiresLight && image.ColorSpace == "DeviceCMYK")
        || (profile.Inks is not null && image.ColorSpace == "DeviceRGB");

    private static EncodedImage? EncodeSamples(RasterPicture picture, EncodedImage? asItIs, PdfProfile profile)
    {
        // A photograph in black and white is often stored in three equal components.
        var mustDecode = asItIs is null || MustDecode(asItIs, profile);
        var decoded = mustDecode || profile.ForbidsColor ? RasterDecoder.Decode(picture) : RasterDecoder.DecodeGray(picture);
        return decoded is not null
            ? PixelImage.Encode(profile.ForbidsColor ? ToGray(decoded) : decoded, profile.ForbidsTransparency, profile.Inks)
            : mustDecode ? null : asItIs;
    }

    private static DecodedImage ToGray(DecodedImage image)
    {
        if (image.Components == 1)
        {
            return image;
        }

        var gray = new byte[image.Width * image.Height];
        for (var (i, at) = (0, 0); i < gray.Length; i++, at += 3)
        {
            gray[i] = PaintColor.Brightness(image.Samples[at], image.Samples[at + 1], image.Samples[at + 2]);
        }

        return image with { Components = 1, Samples = gray };
    }
}
