namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>
/// Places of the book, referred to by page where there are pages: <c>12, 41–43, 57n3</c>. What is printed is found by the exporter, which
/// knows on which pages the places fell.
/// </summary>
/// <param name="Locators">The places, in reading order.</param>
public sealed record LocatorList(ValueList<Locator> Locators) : Inline
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Locators.AsSpan());

    /// <inheritdoc/>
    public override LocatorList WithChildren(INodeRewriter rewriter)
    {
        var locators = rewriter.RewriteParts(Locators);
        return ReferenceEquals(locators, Locators) ? this : this with { Locators = locators };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
