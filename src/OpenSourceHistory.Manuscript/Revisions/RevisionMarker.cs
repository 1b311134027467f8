using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Revisions;

/// <summary>
/// Brings open revisions into the form that Word has: those of whole blocks stand in each paragraph, and a paragraph all of whose text is new or
/// goes has its end marked, too. Marks of comments come in pairs.
/// </summary>
internal sealed class RevisionMarker : BookRewriter
{
    private readonly HashSet<Comment> _begun = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Comment> _ended;
    private BlockRevision? _around;

    private RevisionMarker(HashSet<Comment> ended) => _ended = ended;

    /// <summary>Marks a book.</summary>
    /// <param name="book">The book.</param>
    public static Book Mark(Book book)
    {
        var ended = NodeCollector<CommentMark>.In(book).Where(m => m.IsEnd).Select(m => m.Comment);
        return new RevisionMarker(new HashSet<Comment>(ended, ReferenceEqualityComparer.Instance)).Rewrite(book);
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        if (block is Div { Revision: { } revision } div)
        {
            var outer = _around;
            _around = revision;
            var blocks = RewriteBlocks(div.Blocks);
            _around = outer;
            return blocks;
        }

        return RewriteBelow(block) switch
        {
            Paragraph paragraph => paragraph with { Inlines = WithEnd(paragraph.Inlines) },
            Heading heading => heading with { Inlines = WithEnd(heading.Inlines) },
            var other => other,
        };
    }

    /// <inheritdoc/>
    public override ValueList<Inline> RewriteInlines(ValueList<Inline> inlines)
    {
        if (_around is not { } revision || inlines.Count == 0)
        {
            return base.RewriteInlines(inlines);
        }

        // Below it, what is revised already is not revised again.
        _around = null;
        var below = base.RewriteInlines(inlines);
        _around = revision;
        return [new Revision(revision.Kind, revision.By, below) { Span = inlines[0].Span with { End = Math.Max(inlines[0].Span.End, inlines[^1].Span.End) } }];
    }

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline) => inline switch
    {
        CommentMark { IsEnd: true } mark => _begun.Contains(mark.Comment) ? mark : ValueList<Inline>.Empty,
        CommentMark mark => _begun.Add(mark.Comment) && !_ended.Contains(mark.Comment) ? ValueList.From<Inline>([mark, mark with { IsEnd = true }]) : mark,
        _ => RewriteBelow(inline),
    };

    private static ValueList<Inline> WithEnd(ValueList<Inline> inlines)
    {
        var shown = inlines.Where(i => i is not CommentMark && !BlankText.Is([i])).ToList();
        return shown is [Revision first, ..] && shown.TrueForAll(i => i is Revision revision && revision.Kind == first.Kind)
            ? inlines.Concat([new ParagraphMark(first.Kind, first.By) { Span = first.Span }])
            : inlines;
    }
}
