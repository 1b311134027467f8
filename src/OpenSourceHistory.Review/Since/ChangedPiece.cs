namespace OpenSourceHistory.Review.Since;

/// <summary>A piece of an inline that is new or stays, with what was struck out before it.</summary>
/// <param name="Start">Where it begins in the inline.</param>
/// <param name="Length">Number of its characters; 0 for what is no text, and where nothing is left but what was struck out.</param>
/// <param name="IsNew">True where it was put in.</param>
/// <param name="Lost">What was struck out before it; empty for nothing.</param>
internal sealed record ChangedPiece(int Start, int Length, bool IsNew, string Lost);
