namespace OpenSourceHistory.Manuscript.Walking;

/// <summary>
/// Makes a changed copy of a book. What does not change stays the same object, so a pass that finds nothing to do costs no memory.
/// Override <see cref="RewriteBlock"/> and <see cref="RewriteInline"/>; a replacement may be several nodes or none.
/// </summary>
public abstract class BookRewriter : INodeRewriter
{
    // Made once: most of a book's inlines are asked for.
    private Func<Block, Replacement<Block>>? _ofBlock;
    private Func<Inline, Replacement<Inline>>? _ofInline;

    /// <summary>Rewrites every division.</summary>
    /// <param name="book">The book.</param>
    public Book Rewrite(Book book)
    {
        var divisions = Map(book.Divisions, RewriteDivision);
        return ReferenceEquals(divisions, book.Divisions) ? book : book with { Divisions = divisions };
    }

    /// <summary>Rewrites a division.</summary>
    /// <param name="division">The division.</param>
    public virtual Division RewriteDivision(Division division) => division.WithChildren(this);

    /// <summary>Rewrites blocks one by one.</summary>
    /// <param name="blocks">The blocks.</param>
    public virtual ValueList<Block> RewriteBlocks(ValueList<Block> blocks) => MapMany(blocks, _ofBlock ??= RewriteBlock);

    /// <summary>Rewrites inlines one by one.</summary>
    /// <param name="inlines">The inlines.</param>
    public virtual ValueList<Inline> RewriteInlines(ValueList<Inline> inlines) => MapMany(inlines, _ofInline ??= RewriteInline);

    /// <inheritdoc/>
    public ValueList<T> RewriteParts<T>(ValueList<T> parts)
        where T : Node => Map(parts, RewritePart);

    /// <inheritdoc/>
    public T RewritePart<T>(T part)
        where T : Node => (T)RewritePart((Node)part);

    /// <summary>Rewrites a block; this base rewrites what lies below it.</summary>
    /// <param name="block">The block.</param>
    /// <returns>What stands in its place.</returns>
    protected virtual Replacement<Block> RewriteBlock(Block block) => RewriteBelow(block);

    /// <summary>Rewrites an inline; this base rewrites what lies below it.</summary>
    /// <param name="inline">The inline.</param>
    /// <returns>What stands in its place.</returns>
    protected virtual Replacement<Inline> RewriteInline(Inline inline) => RewriteBelow(inline);

    /// <summary>Rewrites a part that only its parent may hold (a caption, an item, a row); this base rewrites what lies below it.</summary>
    /// <param name="part">The part.</param>
    /// <returns>A part of the same kind.</returns>
    protected virtual Node RewritePart(Node part) => part.WithChildren(this);

    /// <summary>Rewrites what lies below a block.</summary>
    /// <param name="block">The block.</param>
    protected Block RewriteBelow(Block block) => block.WithChildren(this);

    /// <summary>Rewrites what lies below an inline.</summary>
    /// <param name="inline">The inline.</param>
    protected Inline RewriteBelow(Inline inline) => inline.WithChildren(this);

    private static ValueList<T> Map<T>(ValueList<T> items, Func<T, T> map)
        where T : class
    {
        T[]? copy = null;
        for (var i = 0; i < items.Count; i++)
        {
            var mapped = map(items[i]);
            if (copy is null && !ReferenceEquals(mapped, items[i]))
            {
                copy = items.AsSpan().ToArray();
            }

            copy?[i] = mapped;
        }

        return copy is null ? items : ValueList.Create<T>(copy);
    }

    private static ValueList<T> MapMany<T>(ValueList<T> items, Func<T, Replacement<T>> map)
        where T : Node
    {
        List<T>? copy = null;
        for (var i = 0; i < items.Count; i++)
        {
            var replacement = map(items[i]);
            if (copy is null && !replacement.Is(items[i]))
            {
                copy = [.. items.AsSpan()[..i]];
            }

            replacement.AddTo(copy);
        }

        return copy is null ? items : ValueList.From(copy);
    }
}
