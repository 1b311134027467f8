using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Revisions;

/// <summary>The revisions and comments of a book that nobody has decided upon yet.</summary>
/// <param name="Changes">How many revisions there are.</param>
/// <param name="Comments">How many comments there are that are not resolved.</param>
/// <param name="First">Where the first of them stands.</param>
public sealed record OpenRevisions(int Changes, int Comments, SourceSpan First)
{
    /// <summary>Those of books, what several have once; null where they have neither revisions nor comments.</summary>
    /// <param name="books">The books as written.</param>
    public static OpenRevisions? Of(IEnumerable<Book> books)
    {
        var counter = new Counter();
        foreach (var book in books)
        {
            counter.Walk(book);
        }

        return counter.First is { } first ? new OpenRevisions(counter.Changes, counter.Comments, first) : null;
    }

    /// <summary>A book as a view has it.</summary>
    /// <param name="book">The book as written.</param>
    /// <param name="view">The view.</param>
    public static Book Show(Book book, RevisionDisplay view) =>
        view == RevisionDisplay.Marked ? RevisionMarker.Mark(book) : new RevisionSettler(accepts: view == RevisionDisplay.Accepted).Rewrite(book);

    private sealed class Counter : BookWalker
    {
        private readonly HashSet<SourceSpan> _counted = [];

        public int Changes { get; private set; }

        public int Comments { get; private set; }

        public SourceSpan? First { get; private set; }

        public override void Visit(Node node)
        {
            switch (node)
            {
                case Revision or ParagraphMark or Div { Revision: not null } when _counted.Add(node.Span):
                    Changes++;
                    First ??= node.Span;
                    break;
                case CommentMark { IsEnd: false } mark when _counted.Add(node.Span):
                    Comments += mark.Comment is { IsResolved: false, Parent: null } ? 1 : 0;
                    First ??= node.Span;
                    break;
                default:
                    break;
            }

            base.Visit(node);
        }
    }
}
