using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Since;

/// <summary>Writes changes into a book as tracked ones.</summary>
/// <param name="by">Whose they are.</param>
internal sealed class ChangeRewriter(Authorship by) : BookRewriter
{
    private readonly Dictionary<Inline, List<ChangedPiece>> _pieces = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Block> _added = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, List<string>> _lost = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes a paragraph that is new.</summary>
    /// <param name="block">The paragraph.</param>
    public void Add(Block block) => _added.Add(block);

    /// <summary>Notes paragraphs that are gone.</summary>
    /// <param name="blocks">The paragraphs.</param>
    /// <param name="before">What they stood behind; where that is nothing, they are not shown.</param>
    public void Lose(IEnumerable<Block> blocks, Block? before)
    {
        var texts = blocks.Select(b => TextPrinter.Print(TextBlockCollector.TextOf(b))).Where(t => t.Length > 0).ToList();
        if (before is not null && texts.Count > 0)
        {
            (_lost.TryGetValue(before, out var known) ? known : _lost[before] = []).AddRange(texts);
        }
    }

    /// <summary>Notes the changes of a paragraph.</summary>
    /// <param name="old">Its words before.</param>
    /// <param name="now">Its words now.</param>
    public void Change(List<InlineToken> old, List<InlineToken> now)
    {
        var at = 0;
        foreach (var difference in SequenceDiff.Find(old.Select(t => t.Key), now.Select(t => t.Key)))
        {
            now[at..difference.NewStart].ForEach(t => Note(t, isNew: false, string.Empty));
            var lost = string.Concat(old[difference.OldStart..difference.OldEnd].Select(t => t.Shown));
            foreach (var token in now[difference.NewStart..difference.NewEnd])
            {
                Note(token, isNew: true, lost);
                lost = string.Empty;
            }

            at = difference.NewEnd;
            if (lost.Length > 0 && at < now.Count)
            {
                Note(now[at++], isNew: false, lost);
            }
            else if (lost.Length > 0 && now.Count > 0)
            {
                Note(now[^1] with { Start = now[^1].Start + now[^1].Length, Length = 0 }, isNew: false, lost);
            }
        }

        now[Math.Min(at, now.Count)..].ForEach(t => Note(t, isNew: false, string.Empty));
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        var rewritten = _added.Contains(block) ? Inserted(block) : RewriteBelow(block);
        return _lost.TryGetValue(block, out var lost)
            ? ValueList.From<Block>([rewritten, .. lost.Select(text => new Paragraph([Struck(text, block.Span)]) { Span = block.Span })])
            : rewritten;
    }

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline) =>
        _pieces.TryGetValue(inline, out var pieces) && pieces.Exists(p => p.IsNew || p.Lost.Length > 0) ? ValueList.From(Pieces(inline, pieces)) : RewriteBelow(inline);

    private void Note(InlineToken token, bool isNew, string lost) =>
        (_pieces.TryGetValue(token.Leaf, out var pieces) ? pieces : _pieces[token.Leaf] = []).Add(new ChangedPiece(token.Start, token.Length, isNew, lost));

    private Block Inserted(Block block) => block switch
    {
        Paragraph { Inlines.Count: > 0 } paragraph => paragraph with { Inlines = [Put(paragraph.Inlines, block.Span)] },
        Heading { Inlines.Count: > 0 } heading => heading with { Inlines = [Put(heading.Inlines, block.Span)] },
        _ => block,
    };

    private Revision Put(ValueList<Inline> inlines, SourceSpan span) => new(RevisionKind.Insertion, by, inlines) { Span = span };

    private Revision Struck(string text, SourceSpan span) => new(RevisionKind.Deletion, by, [new Text(text) { Span = span }]) { Span = span };

    // Words that are new beside each other are one stretch.
    private IEnumerable<Inline> Pieces(Inline inline, List<ChangedPiece> pieces)
    {
        for (var i = 0; i < pieces.Count;)
        {
            var (first, last) = (pieces[i], i);
            while (last + 1 < pieces.Count && pieces[last + 1] is { Lost: "" } next && next.IsNew == first.IsNew)
            {
                last++;
            }

            if (first.Lost.Length > 0)
            {
                yield return Struck(first.Lost, inline.Span);
            }

            var length = pieces[last].Start + pieces[last].Length - first.Start;
            var part = inline is not Text text ? first.Length == 0 && first.Start > 0 ? null : inline : length > 0 ? text.Part(first.Start, length) : null;
            if (part is not null)
            {
                yield return first.IsNew ? Put([part], part.Span) : part;
            }

            i = last + 1;
        }
    }
}
