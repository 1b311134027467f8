namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A defined term.</summary>
/// <param name="Inlines">Its text.</param>
public sealed record DefinitionTerm(ValueList<Inline> Inlines) : Node;
