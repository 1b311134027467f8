namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A section break.</summary>
public sealed record ThematicBreak : Block;
