using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Puts marks into cross references to numbers that the sheet does not give.</summary>
/// <param name="places">Places of those references.</param>
internal sealed class UnnumberedReferences(IEnumerable<SourceSpan> places) : BookRewriter
{
    private readonly HashSet<SourceSpan> _places = [.. places];

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline) =>
        inline is Link { IsCrossReference: true, Inlines.Count: 0 } link && _places.Contains(link.Span)
            ? link with { Inlines = [PlaceMark.OfReference(link.Span)] }
            : base.RewriteInline(inline);
}
