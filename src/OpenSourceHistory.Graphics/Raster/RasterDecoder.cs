using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Decodes raster pictures to samples.</summary>
public static class RasterDecoder
{
    private const int BytesPerPixel = 4;

    /// <summary>Decodes a picture to grey or sRGB; embedded profiles are converted, 16-bit samples shortened.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>The samples, or null where the file is damaged.</returns>
    public static DecodedImage? Decode(RasterPicture picture)
    {
        using var bitmap = DecodeBitmap(picture.Data);
        return bitmap is null ? null : Split(bitmap.GetPixelSpan(), bitmap.Width, bitmap.Height);
    }

    /// <summary>Decodes a picture whose pixels are all grey, however they are stored.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>The samples, one a pixel; null where one has a colour, or the file is damaged.</returns>
    public static DecodedImage? DecodeGray(RasterPicture picture)
    {
        using var bitmap = DecodeBitmap(picture.Data);
        return bitmap is not null && Survey(bitmap.GetPixelSpan()).IsGray ? Split(bitmap.GetPixelSpan(), bitmap.Width, bitmap.Height) : null;
    }

    /// <summary>True where a file's kind of pixels has no opacity, so that nobody need look at them.</summary>
    /// <param name="file">The file.</param>
    internal static bool HasNoAlpha(ReadOnlyMemory<byte> file)
    {
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        return codec?.Info.AlphaType == SKAlphaType.Opaque;
    }

    /// <summary>True where a file's profile is one by which its colours can be made those of sRGB.</summary>
    /// <param name="file">The file.</param>
    internal static bool KnowsColors(ReadOnlyMemory<byte> file)
    {
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        return codec?.Info.ColorSpace is { IsSrgb: false };
    }

    internal static SKBitmap? DecodeBitmap(ReadOnlyMemory<byte> file)
    {
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return null;
        }

        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        var bitmap = new SKBitmap(info);
        if (codec.GetPixels(info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    private static DecodedImage Split(ReadOnlySpan<byte> pixels, int width, int height)
    {
        var (isGray, isOpaque) = Survey(pixels);
        var components = isGray ? 1 : 3;
        var samples = new byte[width * height * components];
        var alpha = isOpaque ? null : new byte[width * height];
        for (var (pixel, at) = (0, 0); pixel < width * height; pixel++)
        {
            var source = pixels.Slice(pixel * BytesPerPixel, BytesPerPixel);
            source[..components].CopyTo(samples.AsSpan(at));
            at += components;
            alpha?[pixel] = source[3];
        }

        return new DecodedImage(width, height, components, samples, alpha);
    }

    private static (bool IsGray, bool IsOpaque) Survey(ReadOnlySpan<byte> pixels)
    {
        var (isGray, isOpaque) = (true, true);
        for (var i = 0; i + 3 < pixels.Length && (isGray || isOpaque); i += BytesPerPixel)
        {
            isGray &= pixels[i] == pixels[i + 1] && pixels[i] == pixels[i + 2];
            isOpaque &= pixels[i + 3] == 255;
        }

        return (isGray, isOpaque);
    }
}
