namespace OpenSourceHistory.Core;

/// <summary>A place in a text as editors show it.</summary>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column in UTF-16 code units.</param>
public readonly record struct SourcePosition(int Line, int Column);
