namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>Terms and what they mean.</summary>
/// <param name="Terms">One or more terms.</param>
/// <param name="Definitions">One or more definitions.</param>
public sealed record DefinitionItem(ValueList<DefinitionTerm> Terms, ValueList<Definition> Definitions) : Node
{
    /// <inheritdoc/>
    public override NodeChildren Children() => new(Terms.AsSpan(), Definitions.AsSpan());

    /// <inheritdoc/>
    public override DefinitionItem WithChildren(INodeRewriter rewriter)
    {
        var terms = rewriter.RewriteParts(Terms);
        var definitions = rewriter.RewriteParts(Definitions);
        return ReferenceEquals(terms, Terms) && ReferenceEquals(definitions, Definitions) ? this : this with { Terms = terms, Definitions = definitions };
    }
}
