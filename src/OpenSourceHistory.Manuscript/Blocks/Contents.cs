namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A table of contents, or a list of figures or tables, made by the contents pass.</summary>
/// <param name="Entries">Its entries, in reading order.</param>
public sealed record Contents(ValueList<ContentsEntry> Entries) : Block
{
    /// <summary>What it lists.</summary>
    public ContentsKind Kind { get; init; }

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Entries.AsSpan());

    /// <inheritdoc/>
    public override Contents WithChildren(INodeRewriter rewriter)
    {
        var entries = rewriter.RewriteParts(Entries);
        return ReferenceEquals(entries, Entries) ? this : this with { Entries = entries };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
