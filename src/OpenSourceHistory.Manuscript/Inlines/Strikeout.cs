namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>Text struck out.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Strikeout(ValueList<Inline> Inlines) : Inline;
