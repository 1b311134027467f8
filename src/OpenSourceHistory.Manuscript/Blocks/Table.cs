namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A table.</summary>
/// <param name="Caption">Caption, or null.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Head">Rows repeated on each page.</param>
/// <param name="Body">Other rows.</param>
public sealed record Table(Caption? Caption, ValueList<TableColumn> Columns, ValueList<TableRow> Head, ValueList<TableRow> Body) : Block
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Caption, Head.AsSpan(), Body.AsSpan());

    /// <inheritdoc/>
    public override Table WithChildren(INodeRewriter rewriter)
    {
        var caption = Caption is null ? null : rewriter.RewritePart(Caption);
        var head = rewriter.RewriteParts(Head);
        var body = rewriter.RewriteParts(Body);
        return ReferenceEquals(caption, Caption) && ReferenceEquals(head, Head) && ReferenceEquals(body, Body)
            ? this
            : this with { Caption = caption, Head = head, Body = body };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
