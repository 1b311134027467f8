namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Raised text.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Superscript(ValueList<Inline> Inlines) : Inline;
