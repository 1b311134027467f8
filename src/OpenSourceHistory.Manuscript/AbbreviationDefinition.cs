namespace OpenSourceHistory.Manuscript;

/// <summary>An abbreviation and what it stands for.</summary>
/// <param name="Name">The abbreviation.</param>
/// <param name="Expansion">What it stands for.</param>
/// <param name="Span">Where it is defined.</param>
public sealed record AbbreviationDefinition(string Name, string Expansion, SourceSpan Span);
