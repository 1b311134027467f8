namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A paragraph.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record Paragraph(ValueList<Inline> Inlines) : Block;
