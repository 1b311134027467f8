using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles.Reading;

namespace OpenSourceHistory.Styles;

/// <summary>Finds cross references that would say nothing, or a bare page, where they were to say a number.</summary>
/// <param name="book">The styled book.</param>
internal sealed class NumberCheck(StyledBook book) : BookWalker
{
    private const string KindPrefix = "ref-";

    private readonly DiagnosticBag _findings = new();

    /// <summary>Makes the check.</summary>
    /// <returns>The findings, at their places in the manuscript.</returns>
    public ValueList<Diagnostic> Run()
    {
        Walk(book.Book);
        return _findings.ToSortedList();
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Link { IsCrossReference: true, Inlines.Count: 0 } link && link.Attributes.HasClass("number")
            && book.ContentOf(link, PseudoElement.Before).Count == 0)
        {
            Report(link);
        }

        base.Visit(node);
    }

    private void Report(Link link)
    {
        var kind = link.Attributes.Classes.First(c => c.StartsWith(KindPrefix, StringComparison.Ordinal));
        _findings.Warning(
            StyleCodes.NoNumber,
            link.Span,
            $"The style sheet gives no number to what the reference points to, “{link.TargetId}”; “??” stands in its place",
            "Ask for its title or its page instead: {.title}, {.page}",
            $"Or count it in the sheet, and say how the number is written: .cross-reference.number.{kind}::before {{ content: target-counter(attr(href), …) }}");
    }
}
