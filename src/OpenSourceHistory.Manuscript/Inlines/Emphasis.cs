namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Emphasised text.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Emphasis(ValueList<Inline> Inlines) : Inline;
