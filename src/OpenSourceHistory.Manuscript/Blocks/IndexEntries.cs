namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>The entries of an index, made by the index pass.</summary>
/// <param name="Groups">Its letter groups, in order.</param>
public sealed record IndexEntries(ValueList<IndexGroup> Groups) : Block
{
    /// <summary>Cross references that come from the data file and so have no mark in the text, for programs that gather an index from marks.</summary>
    public ValueList<IndexMark> References { get; init; } = [];
}
