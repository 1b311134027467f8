namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A page break asked for by the author.</summary>
public sealed record PageBreak : Block;
