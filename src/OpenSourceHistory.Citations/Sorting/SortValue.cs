namespace OpenSourceHistory.Citations.Sorting;

/// <summary>The value of one sort key; null sorts last in either direction.</summary>
internal readonly record struct SortValue(string? Text, bool IsDescending);
