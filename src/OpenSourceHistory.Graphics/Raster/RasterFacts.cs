namespace OpenSourceHistory.Graphics.Raster;

/// <summary>What a raster file says of itself, whoever made it; its kind is known by its first bytes.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="IsInks">True for the inks of a press.</param>
public sealed record RasterFacts(string MediaType, int Width, int Height, bool IsInks)
{
    private const int InkCount = 4;

    /// <summary>The facts of a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The facts; null where it is no PNG, JPEG, GIF or WebP file, or damaged.</returns>
    public static RasterFacts? Of(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.StartsWith(PngHeader.Signature))
        {
            return PngHeader.Read(bytes) is { } png ? new RasterFacts("image/png", png.Width, png.Height, IsInks: false) : null;
        }

        if (bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
        {
            return JpegHeader.Read(bytes) is { } jpeg ? new RasterFacts("image/jpeg", jpeg.Width, jpeg.Height, jpeg.Components == InkCount) : null;
        }

        var type = bytes.StartsWith("GIF8"u8) ? "image/gif" : bytes.StartsWith("RIFF"u8) && bytes[..Math.Min(12, bytes.Length)].EndsWith("WEBP"u8) ? "image/webp" : null;
        return type is not null && RasterConverter.Measure(file) is { } size ? new RasterFacts(type, size.Width, size.Height, IsInks: false) : null;
    }
}
