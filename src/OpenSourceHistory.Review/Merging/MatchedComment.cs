using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>A comment that there is something to take home of.</summary>
/// <param name="Comment">The comment that came back; where it was taken out, as it was sent.</param>
/// <param name="Former">The comment of the sources that it was; null for a new one.</param>
/// <param name="IsGone">True where it was taken out.</param>
internal sealed record MatchedComment(PlacedComment Comment, PlacedComment? Former, bool IsGone = false);
