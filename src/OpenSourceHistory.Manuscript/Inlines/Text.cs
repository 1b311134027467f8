namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Characters, after smart punctuation.</summary>
/// <param name="Value">The characters; never empty.</param>
public sealed record Text(string Value) : Inline;
