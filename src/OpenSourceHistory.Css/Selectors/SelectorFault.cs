namespace OpenSourceHistory.Css.Selectors;

/// <summary>Why a selector list does not parse.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do, or null.</param>
/// <param name="Start">Offset of the place in the sheet.</param>
/// <param name="End">Offset behind the place; 0 where there is none.</param>
public sealed record SelectorFault(string Message, string? Hint, int Start, int End);
