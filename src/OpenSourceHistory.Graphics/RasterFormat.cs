namespace OpenSourceHistory.Graphics;

/// <summary>Format of a raster picture's file.</summary>
public enum RasterFormat
{
    /// <summary>PNG.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,
}
