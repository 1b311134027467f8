namespace OpenSourceHistory.Graphics;

/// <summary>A PNG or JPEG picture.</summary>
/// <param name="Path">Path it was read from.</param>
/// <param name="Data">The file's bytes.</param>
/// <param name="NaturalSize">Size at its own resolution.</param>
/// <param name="Format">File format.</param>
/// <param name="PixelWidth">Width in pixels.</param>
/// <param name="PixelHeight">Height in pixels.</param>
public sealed record RasterPicture(string Path, ReadOnlyMemory<byte> Data, Size NaturalSize, RasterFormat Format, int PixelWidth, int PixelHeight)
    : Picture(Path, Data, NaturalSize)
{
    /// <summary>True where its file was WebP, which is mostly of photographs, and its data are that as PNG.</summary>
    public bool WasWebP { get; init; }
}
