namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Lowered text.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Subscript(ValueList<Inline> Inlines) : Inline;
