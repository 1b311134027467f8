using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The sum of inks. What is printed over something else is counted alone.</summary>
internal sealed class InkLimitRule() : PreflightRule("colors.ink-limit", "Is there nowhere more ink than the paper takes?", "the receiver", "ink-limit")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.InkLimit is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Items.Select(i => i.HasInk ? i.Paint.Ink ?? 0 : 0).DefaultIfEmpty(0).Max() is var most && most > demands.Rules.InkLimit + Slack
            ? FormattableString.Invariant($"{most:0%} of ink in one place, and {demands.Rules.InkLimit:0%} are the most") : null) is { Outcome: not RuleOutcome.Passed } answer ? answer : Uncounted(file);

    private static Answer Uncounted(OpenedFile file)
    {
        var pages = file.Pages.Where(p => p.Content.Items.Any(IsUncounted)).ToList();
        return pages.Count == 0 ? Answer.Passed : new Answer(RuleOutcome.Unknown, ValueList.From(pages.Select(p => p.Number)), "not measured: " + string.Join(", ", pages.SelectMany(p => p.Content.Items).Where(IsUncounted).Select(KindOf).Distinct()));
    }

    private static bool IsUncounted(PaintedItem item) => item.HasInk && item.Paint.Ink is null;

    // Samples in codes that are not undone, and colours that get their inks from a profile when they are printed.
    private static string KindOf(PaintedItem item) => item.Paint.Kind == PaintKind.Light ? "colours of light"
        : item.Kind == PaintedKind.Picture ? "inks of pictures in JPEG 2000, or in a JPEG that is damaged or of uncommon form"
        : "inks of patterns";

    // Files round their numbers.
    private const double Slack = 0.015;
}
