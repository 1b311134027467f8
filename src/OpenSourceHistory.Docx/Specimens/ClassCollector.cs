using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Docx.Specimens;

/// <summary>Collects the first classes of a book's divs, paragraphs and spans, by which their styles are named, in order.</summary>
internal sealed class ClassCollector : BookWalker
{
    private readonly SortedSet<string> _divs = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _paragraphs = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _spans = new(StringComparer.Ordinal);

    private ClassCollector()
    {
    }

    /// <summary>Classes of divs.</summary>
    public IEnumerable<string> Divs => _divs;

    /// <summary>Classes of paragraphs.</summary>
    public IEnumerable<string> Paragraphs => _paragraphs;

    /// <summary>Classes of spans.</summary>
    public IEnumerable<string> Spans => _spans;

    /// <summary>Collects the classes of a book.</summary>
    /// <param name="book">The book.</param>
    public static ClassCollector In(Book book)
    {
        var collector = new ClassCollector();
        collector.Walk(book);
        return collector;
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case Div { Attributes.Classes: [var name, ..] }:
                _divs.Add(name);
                break;
            case Paragraph { Attributes.Classes: [var name, ..] }:
                _paragraphs.Add(name);
                break;
            case SpanInline { Attributes.Classes: [var name, ..] }:
                _spans.Add(name);
                break;
            default:
                break;
        }

        VisitChildren(node);
    }
}
