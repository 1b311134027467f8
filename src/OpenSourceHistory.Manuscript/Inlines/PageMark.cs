namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>The place where a page of another edition begins; nothing is printed here. Its id is among its attributes.</summary>
/// <param name="Folio">The page.</param>
public sealed record PageMark(PageFolio Folio) : Inline
{
    /// <summary>Within a block of code, the offset of the page's first character in its text.</summary>
    public int Offset { get; init; }

    /// <inheritdoc/>
    public override NodeChildren Children() => default;

    /// <inheritdoc/>
    public override PageMark WithChildren(INodeRewriter rewriter) => this;

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
