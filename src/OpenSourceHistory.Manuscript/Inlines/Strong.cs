namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Strongly emphasised text.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Strong(ValueList<Inline> Inlines) : Inline;
