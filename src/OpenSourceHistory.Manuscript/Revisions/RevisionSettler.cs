using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Revisions;

/// <summary>Takes open revisions out of text, as if all were accepted or all rejected, and the comments with them. What is left empty by that goes, too.</summary>
/// <param name="accepts">True to accept them.</param>
public sealed class RevisionSettler(bool accepts) : BookRewriter
{
    /// <inheritdoc/>
    public override Division RewriteDivision(Division division)
    {
        var rewritten = base.RewriteDivision(division);
        if (ReferenceEquals(rewritten, division))
        {
            return division;
        }

        var isNamedByHeading = division.Heading is { } heading && TextPrinter.Print(heading.Inlines) == division.Title;
        return isNamedByHeading && rewritten.Heading is { } settled && settled != division.Heading ? rewritten with { Title = TextPrinter.Print(settled.Inlines) } : rewritten;
    }

    /// <inheritdoc/>
    public override ValueList<Block> RewriteBlocks(ValueList<Block> blocks) => Join(base.RewriteBlocks(blocks));

    /// <inheritdoc/>
    public override ValueList<Inline> RewriteInlines(ValueList<Inline> inlines)
    {
        var rewritten = base.RewriteInlines(inlines);
        return ReferenceEquals(rewritten, inlines) ? inlines : BlankText.Unite(rewritten);
    }

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline) => inline switch
    {
        Revision revision => Stays(revision.Kind) ? RewriteInlines(revision.Inlines) : ValueList<Inline>.Empty,
        CommentMark => ValueList<Inline>.Empty,
        _ => RewriteBelow(inline),
    };

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        if (block is Div { Revision: { } revision } revised)
        {
            return Stays(revision.Kind) ? RewriteBlocks(revised.Blocks) : ValueList<Block>.Empty;
        }

        var rewritten = RewriteBelow(block);
        return ReferenceEquals(rewritten, block) ? block : WithoutEmptied(block, rewritten);
    }

    private bool Stays(RevisionKind kind) => kind == RevisionKind.Insertion == accepts;

    private static Replacement<Block> WithoutEmptied(Block before, Block after)
    {
        var kept = WithoutEmptiedParts(before, after);
        var isEmpty = kept is BlockQuote { Blocks.Count: 0 } or Div { Blocks.Count: 0 } or ListBlock { Items.Count: 0 } or LineBlock { Lines.Count: 0 }
            || (kept is Paragraph or Heading && BlankText.Is(InlinesOf(kept)));
        return isEmpty ? ValueList<Block>.Empty : kept;
    }

    private static Block WithoutEmptiedParts(Block before, Block after)
    {
        if (before is ListBlock oldList && after is ListBlock list)
        {
            return list with { Items = Filled(oldList.Items, list.Items, i => i.Blocks.Count == 0) };
        }

        if (before is Table oldTable && after is Table table)
        {
            return table with { Body = Filled(oldTable.Body, table.Body, BlankText.Is) };
        }

        return before is LineBlock oldLines && after is LineBlock lines ? lines with { Lines = Filled(oldLines.Lines, lines.Lines, l => BlankText.Is(l.Inlines)) } : after;
    }

    // What its author wrote empty stays so.
    private static ValueList<T> Filled<T>(ValueList<T> before, ValueList<T> after, Func<T, bool> isEmpty) =>
        ValueList.From(after.Where((part, i) => !isEmpty(part) || isEmpty(before[i])));

    // A paragraph whose end goes runs on in the next.
    private ValueList<Block> Join(ValueList<Block> blocks)
    {
        if (!blocks.Any(b => MarkOf(b) is not null))
        {
            return blocks;
        }

        var joined = new List<Block>();
        foreach (var block in blocks)
        {
            if (joined.Count > 0 && IsOpen(joined[^1]) && block is Paragraph next)
            {
                joined[^1] = Join(joined[^1], next);
            }
            else
            {
                joined.Add(block);
            }
        }

        return ValueList.From(joined.Where(b => !IsOpen(b) || !BlankText.Is(TextOf(b))).Select(b => MarkOf(b) is null ? b : WithText(b, TextOf(b))));
    }

    private bool IsOpen(Block block) => MarkOf(block) is { } mark && !Stays(mark.Kind);

    private static Block Join(Block open, Paragraph next)
    {
        var text = TextOf(open);
        return BlankText.Is(text) ? next : WithText(open, ValueList.From(text.Concat(BlankText.Between(text, next.Inlines)).Concat(next.Inlines)));
    }

    private static ParagraphMark? MarkOf(Block block) => InlinesOf(block) is [.., ParagraphMark mark] ? mark : null;

    // Its text without the mark.
    private static ValueList<Inline> TextOf(Block block) => ValueList.From(InlinesOf(block).Where(i => i is not ParagraphMark));

    private static ValueList<Inline> InlinesOf(Block block) => (block as Paragraph)?.Inlines ?? (block as Heading)?.Inlines ?? [];

    private static Block WithText(Block block, ValueList<Inline> text) =>
        block is Paragraph paragraph ? paragraph with { Inlines = text } : block is Heading heading ? heading with { Inlines = text } : block;
}
