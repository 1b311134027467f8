namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A definition of a term.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record Definition(ValueList<Block> Blocks) : Node;
