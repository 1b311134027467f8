namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A list of terms with definitions.</summary>
/// <param name="Items">Its items.</param>
public sealed record DefinitionList(ValueList<DefinitionItem> Items) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Items.AsSpan());

    /// <inheritdoc/>
    public override DefinitionList WithChildren(INodeRewriter rewriter)
    {
        var items = rewriter.RewriteParts(Items);
        return ReferenceEquals(items, Items) ? this : this with { Items = items };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
