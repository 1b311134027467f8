namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A table.</summary>
/// <param name="Caption">Caption, or null.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Head">Rows repeated on each page.</param>
/// <param name="Body">Other rows.</param>
public sealed record Table(Caption? Caption, ValueList<TableColumn> Columns, ValueList<TableRow> Head, ValueList<TableRow> Body) : Block
{
    /// <summary>Rows at its end that sum the others up; they are not repeated.</summary>
    public ValueList<TableRow> Foot { get; init; } = [];

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Caption, Head.AsSpan(), Body.AsSpan(), Foot.AsSpan());

    /// <inheritdoc/>
    public override Table WithChildren(INodeRewriter rewriter)
    {
        var caption = Caption is null ? null : rewriter.RewritePart(Caption);
        var head = rewriter.RewriteParts(Head);
        var body = rewriter.RewriteParts(Body);
        var foot = rewriter.RewriteParts(Foot);
        return ReferenceEquals(caption, Caption) && ReferenceEquals(head, Head) && ReferenceEquals(body, Body) && ReferenceEquals(foot, Foot)
            ? this
            : this with { Caption = caption, Head = head, Body = body, Foot = foot };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
