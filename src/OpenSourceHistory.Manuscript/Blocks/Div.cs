namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A fenced division <c>:::</c>: a group with attributes.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record Div(ValueList<Block> Blocks) : Block;
