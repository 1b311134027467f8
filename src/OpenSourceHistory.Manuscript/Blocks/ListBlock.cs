namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="IsTight">True where items are set without space between.</param>
/// <param name="Numbering">Numbering, or null for bullets.</param>
public sealed record ListBlock(ValueList<ListItem> Items, bool IsTight, ListNumbering? Numbering) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Items.AsSpan());

    /// <inheritdoc/>
    public override ListBlock WithChildren(INodeRewriter rewriter)
    {
        var items = rewriter.RewriteParts(Items);
        return ReferenceEquals(items, Items) ? this : this with { Items = items };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
