namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A heading.</summary>
/// <param name="Level">1 (chapter) to 6.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Heading(int Level, ValueList<Inline> Inlines) : Block;
