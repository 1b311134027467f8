namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Colours of pictures for screens.</summary>
public static class RasterColors
{
    private const int InkCount = 4;
    private const int Upright = 1;

    /// <summary>True for a JPEG picture in the inks of a press.</summary>
    /// <param name="picture">The picture.</param>
    public static bool IsInks(RasterPicture picture) => picture.Format == RasterFormat.Jpeg && JpegHeader.Read(picture.Data.Span) is { Components: InkCount };

    /// <summary>A picture in colours of light: many reading systems show inks inverted or not at all.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>The picture converted; itself where it has no inks, or is damaged.</returns>
    public static RasterPicture OfLight(RasterPicture picture) =>
        IsInks(picture) && RasterConverter.Upright(picture.Data, Upright) is { } converted ? picture with { Data = converted } : picture;
}
