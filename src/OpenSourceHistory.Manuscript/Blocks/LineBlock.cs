namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>Verse or an address: lines that stay lines.</summary>
/// <param name="Lines">The lines.</param>
public sealed record LineBlock(ValueList<Line> Lines) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Lines.AsSpan());

    /// <inheritdoc/>
    public override LineBlock WithChildren(INodeRewriter rewriter)
    {
        var lines = rewriter.RewriteParts(Lines);
        return ReferenceEquals(lines, Lines) ? this : this with { Lines = lines };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
