using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No type of a cover stands across a fold, and that of its spine keeps its distance from both.</summary>
internal sealed class SpineRule() : PreflightRule("margins.spine", "Does the type of a cover keep its distance from the folds of the spine?", "the receiver", "spine-margin")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Spine is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) => OfContents(file, page =>
    {
        var spine = CoverSpine.Of(page, demands);
        var least = demands.Rules.Cover.SpineMargin?.Points ?? 0;
        var nearest = page.Content.Items.Where(i => i.Kind == PaintedKind.Text && i.HasInk && i.Area.Meets(spine)).Select(i => Math.Min(i.Area.Left - spine.Left, spine.Right - i.Area.Right)).DefaultIfEmpty(double.MaxValue).Min();
        return nearest >= least - Tolerance ? null
            : nearest < 0 ? "type stands across a fold of the spine"
            : $"{Inches(nearest)} between the type of the spine and a fold, and {Inches(least)} are asked for";
    });
}
