namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>
/// A citation of one source or several, <c>[see @key, p. 3; @other]</c> or <c>@key says</c>. The citations pass makes notes or text of it;
/// no later phase sees one.
/// </summary>
/// <param name="Sources">What is cited, in the author's order; at least one.</param>
public sealed record Citation(ValueList<CitedSource> Sources) : Inline
{
    /// <summary>True where the sentence itself names the first source's author: <c>@key says</c>.</summary>
    public bool IsInText { get; init; }

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Sources.AsSpan());

    /// <inheritdoc/>
    public override Citation WithChildren(INodeRewriter rewriter)
    {
        var sources = rewriter.RewriteParts(Sources);
        return ReferenceEquals(sources, Sources) ? this : this with { Sources = sources };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IInlineVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
