using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Copies inlines as they are, every node new: prose of a data file may stand in several places, a node only in one.</summary>
internal sealed class FreshCopy : BookRewriter
{
    /// <summary>A copy of inlines.</summary>
    public static ValueList<Inline> Of(ValueList<Inline> inlines) => new FreshCopy().RewriteInlines(inlines);

    protected override Replacement<Inline> RewriteInline(Inline inline) => RewriteBelow(inline) with { Span = inline.Span };

    protected override Replacement<Block> RewriteBlock(Block block) => RewriteBelow(block) with { Span = block.Span };

    protected override Node RewritePart(Node part) => base.RewritePart(part) with { Span = part.Span };
}
