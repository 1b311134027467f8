using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Copies a heading's text for use elsewhere: every node new, without ids, notes, index marks, comments and pictures, links as their text, forced
/// line ends as spaces, revisions as before them.
/// </summary>
/// <param name="span">Place given to the copies; the default leaves each its own.</param>
internal sealed class HeadingText(SourceSpan span) : BookRewriter
{
    /// <summary>The attribute of a heading that names its title in contents and running heads.</summary>
    public const string Short = "short";

    /// <summary>A copy of a heading's inlines, or the short title that it names.</summary>
    public ValueList<Inline> Of(Heading heading) =>
        heading.Attributes.ValueOf(Short) is { Length: > 0 } title ? [Fresh(new Text(title) { Span = heading.Span })] : Of(heading.Inlines);

    /// <summary>A copy of inlines.</summary>
    public ValueList<Inline> Of(ValueList<Inline> inlines) => RewriteInlines(inlines);

    protected override Replacement<Inline> RewriteInline(Inline inline) => inline switch
    {
        Note or IndexMark or CommentMark or ParagraphMark => ValueList<Inline>.Empty,
        Revision revision => revision.Kind == RevisionKind.Insertion ? ValueList<Inline>.Empty : RewriteInlines(revision.Inlines),
        Link link => Unlinked(link),
        LineBreak => new SoftBreak { Span = inline.Span },
        Image image => image.AlternativeText.Length > 0 ? Fresh(new Text(image.AlternativeText) { Span = image.Span }) : ValueList<Inline>.Empty,
        _ => Fresh(RewriteBelow(inline)),
    };

    // What the sheet adds to a reference, it adds to the copy as well.
    private Replacement<Inline> Unlinked(Link link)
    {
        if (!link.IsCrossReference || ReferenceForm.Asked(link.Attributes) is ReferenceParts.None or ReferenceParts.Title)
        {
            return RewriteInlines(link.Inlines);
        }

        var attributes = link.Attributes.WithClass(ReferenceForm.ReferenceClass);
        return Fresh(new SpanInline(RewriteInlines(link.Inlines))
        {
            Span = link.Span,
            Attributes = attributes with { Values = attributes.Values.Concat([new("href", link.Target)]) },
        });
    }

    private Inline Fresh(Inline inline) => inline with
    {
        Span = span.File is null ? inline.Span : span,
        Attributes = inline.Attributes.Id is null ? inline.Attributes : inline.Attributes with { Id = null },
    };
}
