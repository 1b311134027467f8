namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>A picture of samples where it is placed.</summary>
/// <param name="Columns">Samples of a row.</param>
/// <param name="Rows">Rows of samples.</param>
/// <param name="Width">Width on the page in points.</param>
/// <param name="Height">Height on the page in points.</param>
internal sealed record PlacedSamples(int Columns, int Rows, double Width, double Height)
{
    /// <summary>Samples an inch, in the direction that has fewer.</summary>
    public double Resolution => Math.Min(Columns / Math.Max(Width, 0.001), Rows / Math.Max(Height, 0.001)) * 72;
}
