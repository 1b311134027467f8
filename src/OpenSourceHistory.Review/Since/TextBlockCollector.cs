using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Review.Since;

/// <summary>Collects the paragraphs and headings of a book in reading order, without those of notes, and without those in which changes stand open.</summary>
internal sealed class TextBlockCollector : BookWalker
{
    private readonly List<Block> _blocks = [];

    private TextBlockCollector()
    {
    }

    /// <summary>Those of a book.</summary>
    /// <param name="book">The book.</param>
    public static List<Block> In(Book book)
    {
        var collector = new TextBlockCollector();
        collector.Walk(book);
        return collector._blocks;
    }

    /// <summary>The text of one.</summary>
    /// <param name="block">A paragraph or heading.</param>
    public static ValueList<Inline> TextOf(Block block) => (block as Paragraph)?.Inlines ?? ((Heading)block).Inlines;

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Div { Revision: not null })
        {
            return;
        }

        if (node is not (Paragraph or Heading))
        {
            VisitChildren(node);
        }
        else if (!TextOf((Block)node).Any(i => i is Revision or CommentMark or ParagraphMark))
        {
            _blocks.Add((Block)node);
        }
    }
}
