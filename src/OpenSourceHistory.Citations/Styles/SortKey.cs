namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:key</c>: a variable or a macro to sort by.</summary>
internal sealed record SortKey(string? Variable, string? Macro, bool IsDescending, NameOptions Names);
