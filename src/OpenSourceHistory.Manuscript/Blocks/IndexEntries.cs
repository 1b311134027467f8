namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>The entries of an index, made by the index pass.</summary>
/// <param name="Groups">Its letter groups, in order.</param>
public sealed record IndexEntries(ValueList<IndexGroup> Groups) : Block;
