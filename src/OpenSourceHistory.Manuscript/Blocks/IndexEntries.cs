namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>The entries of an index, made by the index pass.</summary>
/// <param name="Groups">Its letter groups, in order.</param>
public sealed record IndexEntries(ValueList<IndexGroup> Groups) : Block
{
    /// <summary>Cross references that come from the data file and so have no mark in the text, for programs that gather an index from marks.</summary>
    public ValueList<IndexMark> References { get; init; } = [];

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Groups.AsSpan());

    /// <inheritdoc/>
    public override IndexEntries WithChildren(INodeRewriter rewriter)
    {
        var groups = rewriter.RewriteParts(Groups);
        return ReferenceEquals(groups, Groups) ? this : this with { Groups = groups };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
