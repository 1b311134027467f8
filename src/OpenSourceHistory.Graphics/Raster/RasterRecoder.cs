namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Writes photographs that came in another format as what photographs are small in.</summary>
public static class RasterRecoder
{
    // A drawing is about as small either way, and loses its edges as JPEG.
    private const int Gain = 2;

    /// <summary>A picture as JPEG, where that is less than half as large.</summary>
    /// <param name="picture">The picture, opaque and in colours of light.</param>
    /// <param name="quality">Quality, 1 to 100.</param>
    /// <returns>The picture as JPEG; itself where it gains little by it, or is damaged.</returns>
    public static RasterPicture AsPhotograph(RasterPicture picture, int quality)
    {
        using var bitmap = RasterDecoder.DecodeBitmap(picture.Data);
        using var pixels = bitmap?.PeekPixels();
        var data = pixels is null ? null : PixelEncoder.Jpeg(pixels, quality);
        return data is null || data.Length * Gain >= picture.Data.Length ? picture : picture with { Data = data, Format = RasterFormat.Jpeg };
    }
}
