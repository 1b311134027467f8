namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>Verse or an address: lines that stay lines.</summary>
/// <param name="Lines">The lines.</param>
public sealed record LineBlock(ValueList<Line> Lines) : Block;
