namespace OpenSourceHistory.Review.Comparing;

/// <summary>Where two sequences differ.</summary>
/// <param name="OldStart">Where it begins in the one.</param>
/// <param name="OldEnd">Where it ends there.</param>
/// <param name="NewStart">Where it begins in the other.</param>
/// <param name="NewEnd">Where it ends there.</param>
internal readonly record struct Difference(int OldStart, int OldEnd, int NewStart, int NewEnd);
