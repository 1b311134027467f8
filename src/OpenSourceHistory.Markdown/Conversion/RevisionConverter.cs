using System.Globalization;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Changes and comments of one block of text, as CriticMarkup and as Pandoc write them.</summary>
/// <param name="context">The file's conversion.</param>
internal sealed class RevisionConverter(ConversionContext context)
{
    private static readonly string[] s_dateForms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>True for classes by which Pandoc says that a span is a change or a comment.</summary>
    /// <param name="name">The class.</param>
    public static bool IsClass(string name) =>
        name is "insertion" or "deletion" or "comment-start" or "comment-end" or "paragraph-insertion" or "paragraph-deletion";

    /// <summary>Adds a change with the comments right behind it, which speak of it.</summary>
    /// <param name="sink">Receives the nodes.</param>
    /// <param name="revision">The change, or text that is only spoken of.</param>
    /// <param name="convert">Converts its text.</param>
    public void Add(InlineSink sink, RevisionInline revision, Func<MdInlines.ContainerInline, ValueList<Inline>> convert)
    {
        if (revision.PreviousSibling is RevisionInline first && first.Second == revision)
        {
            return;
        }

        var thread = ThreadOf((revision.Second ?? revision).NextSibling as ReviewComment);
        AddMarks(sink, thread, isEnd: false);
        AddText(sink, revision, convert(revision));
        if (revision.Second is { } second)
        {
            AddText(sink, second, convert(second));
        }

        AddMarks(sink, thread, isEnd: true);
    }

    /// <summary>Adds a comment that speaks of no text, and its answers; those that others have taken up are passed over.</summary>
    /// <param name="sink">Receives the nodes.</param>
    /// <param name="comment">The comment.</param>
    public void Add(InlineSink sink, ReviewComment comment)
    {
        if (comment.PreviousSibling is not (RevisionInline or ReviewComment))
        {
            var thread = ThreadOf(comment);
            AddMarks(sink, thread, isEnd: false);
            AddMarks(sink, thread, isEnd: true);
        }
    }

    /// <summary>A span that Pandoc's classes make a change or a mark of a comment; null where there is nothing to mark.</summary>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="inlines">Its text.</param>
    /// <param name="span">Its place.</param>
    public Inline? Convert(Attributes attributes, ValueList<Inline> inlines, SourceSpan span) => attributes.Classes.First(IsClass) switch
    {
        "insertion" => new Revision(RevisionKind.Insertion, AuthorshipOf(attributes, span), inlines),
        "deletion" => new Revision(RevisionKind.Deletion, AuthorshipOf(attributes, span), inlines),
        "paragraph-insertion" => new ParagraphMark(RevisionKind.Insertion, AuthorshipOf(attributes, span)),
        "paragraph-deletion" => new ParagraphMark(RevisionKind.Deletion, AuthorshipOf(attributes, span)),
        "comment-start" => Begin(attributes, inlines, span),
        _ => End(attributes, span),
    };

    /// <summary>A change of several blocks.</summary>
    /// <param name="block">The change.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="span">Its place.</param>
    public Div Convert(RevisionBlock block, ValueList<Block> blocks, SourceSpan span)
    {
        if (blocks.FirstOrDefault(b => b is CodeBlock or ThematicBreak or PageBreak or Figure) is { } unmarked)
        {
            context.Diagnostics.Warning(
                MarkdownCodes.UnreadRevision, unmarked.Span, "Word can mark no code, picture or break as changed: in its files it stands here as if it were not",
                "Say in a comment, {>>…<<}, what is to become of it");
        }

        return new Div(blocks) { Span = span, Revision = new BlockRevision(KindOf(block.Sign), AuthorshipOf(block.GetAuthorAttributes(), span)) };
    }

    /// <summary>Tells of a mark that begins a change and is text, since the change does not end in its paragraph.</summary>
    /// <param name="delimiter">The mark.</param>
    public void ReportOpen(RevisionDelimiter delimiter)
    {
        var span = context.Spans.Of(delimiter);
        if (context.Spans.File.Text.AsSpan(span.End).Contains(CriticMarks.EndOf(delimiter.Sign), StringComparison.Ordinal))
        {
            context.Diagnostics.Warning(
                MarkdownCodes.UnreadRevision, span, $"The change that begins here with {delimiter.ToLiteral()} does not end where it could: its signs stand in the text",
                "End it in the same paragraph, behind all markup that begins in it; begin and end a change of several paragraphs at the beginning and end of lines");
        }
    }

    private void AddText(InlineSink sink, RevisionInline revision, ValueList<Inline> text)
    {
        var span = context.Spans.Of(revision);
        if (revision.Sign == CriticMarks.Highlight)
        {
            foreach (var inline in text)
            {
                sink.Add(inline);
            }
        }
        else if (text.Count > 0)
        {
            sink.Add(new Revision(KindOf(revision.Sign), AuthorshipOf((revision.Second ?? revision).GetAuthorAttributes(), span), text) { Span = span });
        }
    }

    private static RevisionKind KindOf(char sign) => sign == CriticMarks.Insertion ? RevisionKind.Insertion : RevisionKind.Deletion;

    private static void AddMarks(InlineSink sink, List<Comment> thread, bool isEnd)
    {
        foreach (var comment in thread)
        {
            sink.Add(new CommentMark(comment, isEnd) { Span = comment.Span });
        }
    }

    // Those right behind a comment answer it.
    private List<Comment> ThreadOf(ReviewComment? first)
    {
        var thread = new List<Comment>();
        for (var next = first; next is not null; next = next.NextSibling as ReviewComment)
        {
            thread.Add(CommentOf(next, thread.Count == 0 ? null : thread[0]));
        }

        return thread;
    }

    private Comment CommentOf(ReviewComment comment, Comment? parent)
    {
        var (span, attributes) = (context.Spans.Of(comment), comment.GetAuthorAttributes());
        return new Comment(comment.Text.ReplaceLineEndings("\n").Trim(), AuthorshipOf(attributes, span))
        {
            IsResolved = attributes.HasClass("resolved"),
            Parent = parent,
            Span = span,
        };
    }

    private CommentMark Begin(Attributes attributes, ValueList<Inline> inlines, SourceSpan span)
    {
        var comment = new Comment(TextPrinter.Print(inlines), AuthorshipOf(attributes, span))
        {
            IsResolved = attributes.HasClass("resolved"),
            Parent = attributes.ValueOf("parent") is { } parent ? context.Comments.Find(parent) : null,
            Span = span,
        };
        context.Comments.Begin(attributes.Id ?? attributes.ValueOf("id") ?? string.Empty, comment);
        return new CommentMark(comment, IsEnd: false);
    }

    private CommentMark? End(Attributes attributes, SourceSpan span)
    {
        var id = attributes.Id ?? attributes.ValueOf("id") ?? string.Empty;
        if (context.Comments.End(id) is { } comment)
        {
            return new CommentMark(comment, IsEnd: true);
        }

        context.Diagnostics.Warning(MarkdownCodes.UnreadRevision, span, $"No comment “{id}” has begun before this end", "Give it the id of a span with the class comment-start");
        return null;
    }

    private Authorship AuthorshipOf(Attributes attributes, SourceSpan span)
    {
        var written = attributes.ValueOf("date");
        var isRead = DateTimeOffset.TryParseExact(
            written, s_dateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date);
        if (written is not null && !isRead)
        {
            context.Diagnostics.Warning(MarkdownCodes.UnreadRevision, span, $"“{written}” is no date; the change or comment is left without", "Write it as 2026-11-29 or 2026-11-29T10:30:00Z");
        }

        return (attributes.ValueOf("author") is { } author ? new Authorship(author, isRead ? date : null) : isRead ? new Authorship(null, date) : Authorship.Unknown) with { Pair = attributes.ValueOf("pair") };
    }
}
