using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Gives links without text the label (<c>Figure 1</c>) or title of what they point to and marks them as cross references. Those
/// to notes get the class <c>note-reference</c> and the note's own classes, and the sheet writes the number. Reports links to ids that the book does not have.
/// </summary>
public static class CrossReferencePass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <param name="diagnostics">Receives broken references, with the nearest id.</param>
    public static Book Run(Book book, DiagnosticBag diagnostics)
    {
        var targets = new ReferenceTargets();
        targets.Walk(book);
        return new Pass(targets, diagnostics).Rewrite(book);
    }

    private sealed class Pass(ReferenceTargets targets, DiagnosticBag diagnostics) : BookRewriter
    {
        protected override Replacement<Inline> RewriteInline(Inline inline) =>
            inline is Link { TargetId: { } id } link ? RewriteLink(link, id) : base.RewriteInline(inline);

        private Replacement<Inline> RewriteLink(Link link, string id)
        {
            var target = targets.Find(id);
            if (target is null)
            {
                ReportBroken(link, id);
                return base.RewriteInline(link.Inlines.Count > 0 ? link : Named(link, id));
            }

            if (link.Inlines.Count > 0)
            {
                return base.RewriteInline(link);
            }

            if (target is Note note)
            {
                return NumberOf(note, link);
            }

            var label = ReferenceTargets.LabelOf(target, link.Span);
            if (label.Count == 0)
            {
                diagnostics.Error(
                    ApparatusCodes.NothingToName, link.Span, $"The reference to “{id}” has no text, and its target has neither a caption nor a title",
                    "Write the text of the reference into its brackets");
                return Named(link, id);
            }

            return link with { Inlines = label, IsCrossReference = true };
        }

        // Only the sheet knows the number. It finds the note's series by the note's own classes.
        private static Link NumberOf(Note note, Link link) => link with
        {
            IsCrossReference = true,
            Attributes = note.Attributes.Classes.Aggregate(link.Attributes.WithClass("note-reference"), (a, name) => a.WithClass(name)),
        };

        private static Link Named(Link link, string id) => link with { Inlines = [new Text(id) { Span = link.Span }], IsCrossReference = true };

        private void ReportBroken(Link link, string id)
        {
            var nearest = NearestName.Find(id, targets.Ids);
            diagnostics.Error(
                ApparatusCodes.BrokenReference, link.Span, $"Nothing in the book has the id “{id}”",
                nearest is null ? [] : [$"Did you mean “#{nearest}”?"]);
        }
    }
}
