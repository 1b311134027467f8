using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Gives links without text the label (<c>Figure 1</c>) or title of what they point to, or what else their classes ask for, and marks
/// them as cross references; reports links to ids that the book does not have. What the sheet counts, and pages, the sheet says. Links
/// to notes get the class <c>note-reference</c> and the note's own classes, and the sheet writes the number.
/// </summary>
internal static class CrossReferencePass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <param name="edition">The edition, with or without pages.</param>
    /// <returns>The book, with broken references, each with the nearest id.</returns>
    public static Result<Book> Run(Book book, EditionTraits edition)
    {
        var targets = new ReferenceTargets();
        targets.Walk(book);
        var pass = new Pass(targets, new ReferenceForm(Vocabulary.Of(book.Metadata.Language), edition.HasPages));
        return new Result<Book>(pass.Rewrite(book), pass.Findings);
    }

    private const string MarkInPlace = $"“{PlaceMark.Reference}” stands in its place";

    private sealed class Pass(ReferenceTargets targets, ReferenceForm form) : ReportingRewriter
    {
        private readonly NameHints _hints = new();

        // Targets whose titles are being copied: a title may refer to other titles, but not to itself.
        private readonly HashSet<string> _open = new(StringComparer.Ordinal);

        protected override Replacement<Inline> RewriteInline(Inline inline) =>
            inline is Link { TargetId: { } id } link ? RewriteLink(link, id) : base.RewriteInline(inline);

        private Replacement<Inline> RewriteLink(Link link, string id)
        {
            if (targets.Find(id) is not { } target)
            {
                ReportBroken(link, id);
                return Unlinked(link);
            }

            if (link.Inlines.Count > 0)
            {
                return WithPage(link with { Inlines = RewriteInlines(link.Inlines) }, target);
            }

            if (target is Note note)
            {
                return NumberOf(note, link);
            }

            if (!_open.Add(id))
            {
                Diagnostics.Warning(
                    ManuscriptCodes.NothingToName, link.Span, $"The reference to “{id}” stands in a title that it quotes; {MarkInPlace}",
                    "Write the text of the reference into its brackets");
                return Marked(link);
            }

            var named = Name(link, id, target);
            _open.Remove(id);
            return named;
        }

        // The author's own text stays; the page may stand behind it.
        private Link WithPage(Link link, Node target)
        {
            var parts = form.Possible(ReferenceForm.Asked(link.Attributes) & ReferenceParts.Page);
            return parts.HasFlag(ReferenceParts.Page) ? form.Make(link, ReferenceParts.Page, targets.KindsOf(target), link.Inlines) : link;
        }

        private Link Name(Link link, string id, Node target)
        {
            var asked = ReferenceForm.Asked(link.Attributes);
            var parts = form.Possible(asked);
            var text = TextOf(target, parts, link.Span);
            if (text.Count == 0 && !(asked.HasFlag(ReferenceParts.Number) && ReferenceTargets.CanBeCounted(target)))
            {
                // A place in the text has nothing but its page.
                if (asked.HasFlag(ReferenceParts.Page))
                {
                    parts &= ReferenceParts.Page;
                    text = parts == ReferenceParts.None ? form.Here(link.Span) : text;
                }
                else
                {
                    ReportNameless(link, id, asked);
                    return Marked(link);
                }
            }

            return form.Make(link, parts, targets.KindsOf(target), text);
        }

        private ValueList<Inline> TextOf(Node target, ReferenceParts parts, SourceSpan span)
        {
            var isLabelled = parts == ReferenceParts.None || parts.HasFlag(ReferenceParts.Number);
            if (isLabelled && ReferenceTargets.LabelOf(target) is { } label)
            {
                // A label is not torn apart at a line's end.
                return [new Text(label.Replace(' ', '\u00a0')) { Span = span }];
            }

            if (parts != ReferenceParts.None && !parts.HasFlag(ReferenceParts.Title))
            {
                return [];
            }

            var title = new HeadingText(span).Of(RewriteInlines(ReferenceTargets.TitleOf(target)));
            return parts.HasFlag(ReferenceParts.Number) && title.Count > 0
                ? [new SpanInline(title) { Span = span, Attributes = Attributes.OfClass(ReferenceForm.TitleClass) }]
                : title;
        }

        // Only the sheet knows the number. It finds the note's series by the note's own classes.
        private static Link NumberOf(Note note, Link link) => link with
        {
            IsCrossReference = true,
            Attributes = note.Attributes.Classes.Aggregate(link.Attributes.WithClass("note-reference"), (a, name) => a.WithClass(name)),
        };

        // A reference that has nothing to say says so, and leads to its target.
        private static Link Marked(Link link) => link with { Inlines = [PlaceMark.OfReference(link.Span)], IsCrossReference = true };

        // What leads nowhere is no link: its own text, or the mark.
        private SpanInline Unlinked(Link link) => new(link.Inlines.Count > 0 ? RewriteInlines(link.Inlines) : [PlaceMark.OfReference(link.Span)])
        {
            Span = link.Span,
            Attributes = link.Attributes,
        };

        private void ReportNameless(Link link, string id, ReferenceParts asked) => Diagnostics.Warning(
            ManuscriptCodes.NothingToName, link.Span,
            asked switch
            {
                ReferenceParts.None => $"The reference to “{id}” has no text, and its target has neither a caption nor a title; {MarkInPlace}",
                ReferenceParts.Number => $"What the reference points to, “{id}”, has no number; {MarkInPlace}",
                _ => $"What the reference points to, “{id}”, has no title; {MarkInPlace}",
            },
            "Write the text of the reference into its brackets, or ask for its page: {.page}");

        private void ReportBroken(Link link, string id)
        {
            var nearest = _hints.Find(id, targets.Ids);
            Diagnostics.Warning(
                ManuscriptCodes.BrokenReference, link.Span, $"Nothing in the book has the id “{id}”; {(link.Inlines.Count > 0 ? "the link's text is kept" : MarkInPlace)}",
                nearest is null ? [] : [$"Did you mean “#{nearest}”?"]);
        }
    }
}
