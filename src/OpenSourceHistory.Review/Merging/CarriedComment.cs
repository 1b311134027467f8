using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>A comment at the place that it is about in the text as the sources have it now.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Quote">What it is about, in the file that came back.</param>
/// <param name="Note">Number of the note that it stands in; 0 for the body, less where that is gone.</param>
/// <param name="Start">Where what it is about begins.</param>
/// <param name="End">Where that ends; where it begins for a place.</param>
internal sealed record CarriedComment(PlacedComment Comment, string Quote, int Note, int Start, int End)
{
    /// <summary>The comment as the sources have it, which this one only says otherwise, or has as dealt with or no more so; null for a new one.</summary>
    public PlacedComment? Former { get; init; }

    /// <summary>True where it was taken out.</summary>
    public bool IsGone { get; init; }
}
