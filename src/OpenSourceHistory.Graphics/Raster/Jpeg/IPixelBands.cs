namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>A picture that gives its pixels band by band, from the top, so that it never stands in memory as a whole.</summary>
internal interface IPixelBands
{
    /// <summary>Width in pixels.</summary>
    int Width { get; }

    /// <summary>Height in pixels.</summary>
    int Height { get; }

    /// <summary>Height of a band in pixels, a multiple of 8; rows of the last one below the picture are not looked at.</summary>
    int BandHeight { get; }

    /// <summary>The pixels of a band, row by row: red in the lowest byte, then green and blue. They hold until the next band is asked for.</summary>
    /// <param name="top">Its first row.</param>
    ReadOnlySpan<uint> BandFrom(int top);
}
