namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Code in a line.</summary>
/// <param name="Value">The characters.</param>
public sealed record Code(string Value) : Inline;
