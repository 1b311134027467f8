namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>Preformatted text.</summary>
/// <param name="Text">Lines separated by <c>\n</c>, without a last one; tabs kept.</param>
/// <param name="Language">Name of the programming language, or null.</param>
public sealed record CodeBlock(string Text, string? Language) : Block
{
    /// <summary>How the source spells the characters; null where that is not known, so that each has the place of all.</summary>
    public SourceMap? Map { get; init; }

    /// <summary>Pages of another edition that begin within the text, in order.</summary>
    public ValueList<PageMark> Pages { get; init; } = [];

    /// <inheritdoc/>
    public override SourceSpan SpanOf(int start, int count) => SourceMap.SpanOf(Map, Span, Text.Length, start, count);

    /// <inheritdoc/>
    public override NodeChildren Children() => new(Pages.AsSpan());

    /// <inheritdoc/>
    public override CodeBlock WithChildren(INodeRewriter rewriter)
    {
        var pages = rewriter.RewriteParts(Pages);
        return ReferenceEquals(pages, Pages) ? this : this with { Pages = pages };
    }

    /// <inheritdoc/>
    public override void Accept<TState>(IBlockVisitor<TState> visitor, TState state) => visitor.Visit(this, state);
}
