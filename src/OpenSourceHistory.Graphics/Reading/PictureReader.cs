using System.Globalization;
using System.Text;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Graphics.Svg;

namespace OpenSourceHistory.Graphics.Reading;

/// <summary>Reads one picture file; its kind is known by its first bytes.</summary>
internal static class PictureReader
{
    // Beyond these a file is a mistake or an attack: 100 million pixels are 25 x 17 inches at 500 dpi.
    private const long LargestFile = 256L << 20;
    private const int LargestDrawing = 32 << 20;
    private const long MostPixels = 100_000_000;
    private const double DefaultDotsPerInch = 96;
    private const int SvgSearchLength = 4096;

    public static PictureReading Read(string path, IWorkspace workspace, FontLibrary fonts)
    {
        try
        {
            if (workspace.SizeOf(path) > LargestFile)
            {
                return TooLarge(path, "its file is larger than 256 MB");
            }

            return Read(path, workspace.ReadAllBytes(path), fonts);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return PictureReading.Faulty(GraphicsCodes.UnreadableFile, $"The picture '{path}' cannot be read: {FaultText.Of(e)}");
        }
    }

    private static PictureReading Read(string path, byte[] data, FontLibrary fonts)
    {
        if (data.AsSpan().StartsWith(PngHeader.Signature))
        {
            return InSrgb(ReadPng(path, data), data);
        }

        if (data.AsSpan().StartsWith<byte>([0xFF, 0xD8, 0xFF]))
        {
            return InSrgb(ReadJpeg(path, data), data);
        }

        if (data.AsSpan().StartsWith("GIF8"u8) || (data.AsSpan().StartsWith("RIFF"u8) && data.AsSpan(0, Math.Min(12, data.Length)).EndsWith("WEBP"u8)))
        {
            return ReadOther(path, data);
        }

        return SvgText.IsLikely(data.AsSpan(0, Math.Min(data.Length, SvgSearchLength))) ? ReadSvg(path, data, fonts) : PictureReading.Faulty(
            GraphicsCodes.UnknownFormat,
            $"'{path}' is not a picture of a known kind",
            "PNG, JPEG, SVG, GIF and WebP pictures work");
    }

    // Books take all light for sRGB: what a profile says otherwise is carried out here, once for all formats.
    private static PictureReading InSrgb(PictureReading reading, byte[] data)
    {
        if (reading.Picture is not RasterPicture picture || PictureProfile.OtherThanSrgb(data, picture.Format) is not { } profile)
        {
            return reading;
        }

        if (!RasterDecoder.KnowsColors(data))
        {
            return reading.Telling(
                GraphicsCodes.OtherColors, $"The colours of the picture '{picture.Path}' are those of “{profile}”, which cannot be read; they are taken for sRGB, and look paler for it", "Convert it to sRGB");
        }

        // One that was turned upright was decoded for it, by its profile.
        var isConverted = picture.Format == RasterFormat.Jpeg && JpegHeader.Read(data)!.Orientation != 1;
        return isConverted ? reading : reading with { Picture = picture with { Data = RasterConverter.ToSrgb(data, picture.Format) ?? picture.Data } };
    }

    private static PictureReading ReadPng(string path, byte[] data)
    {
        if (PngHeader.Read(data) is not { } header)
        {
            return Damaged(path);
        }

        return (long)header.Width * header.Height > MostPixels
            ? TooLarge(path, header.Width, header.Height)
            : Raster(path, PictureMetadata.StripPng(data), RasterFormat.Png, (header.Width, header.Height), (header.DotsPerInchX, header.DotsPerInchY));
    }

    private static PictureReading ReadJpeg(string path, byte[] data)
    {
        if (JpegHeader.Read(data) is not { Width: > 0, Height: > 0 } header)
        {
            return Damaged(path);
        }

        if ((long)header.Width * header.Height > MostPixels)
        {
            return TooLarge(path, header.Width, header.Height);
        }

        if (!header.IsCommon)
        {
            return PictureReading.Faulty(
                GraphicsCodes.UnknownFormat, $"The JPEG picture '{path}' is of a kind that readers do not show: lossless, arithmetic or of 12 bits", "Save it anew as a common JPEG or as PNG");
        }

        var resolution = (header.DotsPerInchX, header.DotsPerInchY);
        if (header.Orientation == 1)
        {
            return Raster(path, PictureMetadata.StripJpeg(data), RasterFormat.Jpeg, (header.Width, header.Height), resolution);
        }

        // PDF and Word show pixels as stored and reading systems as Exif says; turned once, all agree.
        var isTurned = header.Orientation >= 5;
        var pixels = isTurned ? (header.Height, header.Width) : (header.Width, header.Height);
        var upright = RasterConverter.Upright(data, header.Orientation);
        return upright is null
            ? Damaged(path)
            : Raster(path, upright, RasterFormat.Jpeg, pixels, isTurned ? (resolution.DotsPerInchY, resolution.DotsPerInchX) : resolution);
    }

    private static PictureReading ReadOther(string path, byte[] data)
    {
        if (RasterConverter.Measure(data) is not { } size)
        {
            return Damaged(path);
        }

        if ((long)size.Width * size.Height > MostPixels)
        {
            return TooLarge(path, size.Width, size.Height);
        }

        if (RasterConverter.ToPng(data) is not { } png)
        {
            return Damaged(path);
        }

        var reading = Raster(path, png, RasterFormat.Png, size, (0, 0));
        return reading with { Picture = (RasterPicture)reading.Picture! with { WasWebP = data.AsSpan().StartsWith("RIFF"u8) } };
    }

    private static PictureReading ReadSvg(string path, byte[] data, FontLibrary fonts)
    {
        if (data.Length > LargestDrawing)
        {
            return TooLarge(path, "its file is larger than 32 MB");
        }

        string text;
        try
        {
            text = SvgText.Decode(data);
        }
        catch (DecoderFallbackException)
        {
            return PictureReading.Faulty(GraphicsCodes.DamagedFile, $"The SVG picture '{path}' is not in the encoding that it names", "Save it as UTF-8");
        }

        var (drawing, found) = SvgReader.Read(new SourceFile(path.Replace('\\', '/'), text), fonts);
        return new PictureReading(drawing is null ? null : new VectorPicture(path, data, drawing), found);
    }

    private static PictureReading Raster(
        string path, byte[] data, RasterFormat format, (int Width, int Height) pixels, (double X, double Y) resolution)
    {
        var size = new Size(ToLength(pixels.Width, resolution.X), ToLength(pixels.Height, resolution.Y));
        return PictureReading.Of(new RasterPicture(path, data, size, format, pixels.Width, pixels.Height));
    }

    // Resolutions below 10 dpi are aspect ratios or nonsense.
    private static Length ToLength(int pixels, double dotsPerInch) =>
        Length.FromInches(pixels / (dotsPerInch >= 10 ? dotsPerInch : DefaultDotsPerInch));

    private static PictureReading Damaged(string path) =>
        PictureReading.Faulty(GraphicsCodes.DamagedFile, $"The picture '{path}' is damaged or cut short");

    private static PictureReading TooLarge(string path, int width, int height) => TooLarge(
        path, string.Create(CultureInfo.InvariantCulture, $"it has {width} x {height} pixels, and 100 million are the most"));

    private static PictureReading TooLarge(string path, string why) =>
        PictureReading.Faulty(GraphicsCodes.TooLarge, $"The picture '{path}' is too large: {why}", "Scale it down");
}
