using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Review.Deciding;

/// <summary>Finds what is open in a manuscript, in reading order; notes where they are called.</summary>
public sealed class OpenChangeFinder : BookWalker
{
    private readonly List<OpenChange> _found = [];
    private readonly HashSet<SourceSpan> _places = [];
    private readonly Dictionary<Comment, List<Node>> _marks = new(ReferenceEqualityComparer.Instance);

    private OpenChangeFinder()
    {
    }

    /// <summary>What is open in books; what several have is found once.</summary>
    /// <param name="books">The books as written.</param>
    public static ValueList<OpenChange> Find(IEnumerable<Book> books)
    {
        var finder = new OpenChangeFinder();
        foreach (var book in books)
        {
            foreach (var mark in NodeCollector<CommentMark>.In(book))
            {
                finder.MarksOf(mark.Comment).Add(mark);
            }

            finder.Walk(book);
        }

        return ValueList.From(finder._found.ToArray());
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case Revision revision when _places.Add(node.Span): Add(revision); break;
            case ParagraphMark mark when _places.Add(node.Span): Add(mark.Kind == RevisionKind.Insertion ? OpenChangeKind.Cut : OpenChangeKind.Join, mark, "¶", mark.By); break;
            case Div { Revision: { } revision } blocks when _places.Add(node.Span): Add(KindOf(revision.Kind), blocks, TextPrinter.Print(blocks.Blocks), revision.By); break;
            case CommentMark { IsEnd: false } mark when _places.Add(node.Span): Add(mark.Comment); break;
            default: break;
        }

        base.Visit(node);
    }

    private List<Node> MarksOf(Comment comment)
    {
        if (!_marks.TryGetValue(comment, out var marks))
        {
            _marks[comment] = marks = [];
        }

        return marks;
    }

    // The second half of a substitution begins where the first ends.
    private void Add(Revision revision)
    {
        var isSecond = revision.Kind == RevisionKind.Insertion && revision.Span.Start > 0
            && _found is [.., { Kind: OpenChangeKind.Deletion } last] && last.Span.File == revision.Span.File && last.Span.End == revision.Span.Start
            && revision.Span.File!.Text.AsSpan(revision.Span.Start).StartsWith("~>");
        if (isSecond)
        {
            _found[^1] = _found[^1] with
            {
                Kind = OpenChangeKind.Substitution,
                Span = _found[^1].Span with { End = revision.Span.End },
                New = TextPrinter.Print(revision.Inlines),
                Nodes = [.. _found[^1].Nodes, revision],
            };
        }
        else
        {
            Add(KindOf(revision.Kind), revision, TextPrinter.Print(revision.Inlines), revision.By);
        }
    }

    private void Add(OpenChangeKind kind, Node node, string text, Authorship by)
    {
        var isOld = kind is OpenChangeKind.Deletion or OpenChangeKind.Join;
        if (by.Pair is { } pair && _found.FindIndex(f => f.By.Pair == pair && f.Nodes.Count == 1 && f.Kind != kind) is >= 0 and var at)
        {
            _found[at] = _found[at] with { Kind = OpenChangeKind.Moved, Old = isOld ? text : _found[at].Old, New = isOld ? _found[at].New : text, Nodes = [.. _found[at].Nodes, node] };
            return;
        }

        _found.Add(new OpenChange(_found.Count + 1, kind, node.Span, isOld ? text : string.Empty, isOld ? string.Empty : text, by) { Nodes = [node] });
    }

    private void Add(Comment comment) => _found.Add(new OpenChange(_found.Count + 1, OpenChangeKind.Comment, comment.Span, string.Empty, comment.Text, comment.By)
    {
        IsReply = comment.Parent is not null,
        IsResolved = comment.IsResolved,
        Nodes = ValueList.From(MarksOf(comment).ToArray()),
    });

    private static OpenChangeKind KindOf(RevisionKind kind) => kind == RevisionKind.Insertion ? OpenChangeKind.Insertion : OpenChangeKind.Deletion;
}
