namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>How large pictures may be in an e-book: shops take fees by the megabyte, refuse pictures of more than some millions of pixels, and no screen shows more.</summary>
/// <param name="MostPixels">The most pixels of the longer side; null for pictures as they are.</param>
/// <param name="Quality">Quality of JPEG pictures that are made smaller, 1 to 100.</param>
public sealed record PictureLimits(int? MostPixels, int Quality)
{
    /// <summary>Four million pixels at most, under the 5.6 million of Apple Books and the 4 of aggregators.</summary>
    public static PictureLimits Default { get; } = new(2000, 85);
}
