using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Takes the ids out of a data file's prose, which is printed in several places or none, and gives it its place.</summary>
/// <param name="place">Place of all nodes, or null where each has its own.</param>
internal sealed class ProseFinisher(SourceSpan? place) : BookRewriter
{
    private readonly DiagnosticBag _found = new();
    /// <summary>Finishes prose.</summary>
    /// <param name="inlines">The prose.</param>
    public Result<ValueList<Inline>> Finish(ValueList<Inline> inlines) => _found.With(RewriteInlines(inlines));

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline)
    {
        var node = RewriteBelow(inline);
        node = place is { } span ? Placed(node, span) : node;
        if (node.Attributes.Id is not { } id)
        {
            return node;
        }

        _found.Warning(
            MarkdownCodes.IdInData, node.Span, $"The id “{id}” stands in a data file's text, which may be printed more than once; it is left out",
            "Give ids in the manuscript's files");
        return node with { Attributes = node.Attributes with { Id = null } };
    }

    private static Inline Placed(Inline node, SourceSpan span) => node switch
    {
        Text text => text with { Span = span, Map = null },
        Code code => code with { Span = span, Map = null },
        _ => node with { Span = span },
    };

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        var node = RewriteBelow(block);
        return place is { } span ? node with { Span = span } : node;
    }
}
