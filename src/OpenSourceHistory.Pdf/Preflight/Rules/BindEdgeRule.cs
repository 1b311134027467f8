using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>What the receiver asks of the edge where pages are bound.</summary>
internal sealed class BindEdgeRule() : PreflightRule("boxes.bind-edge", "Is the bleed where pages are bound as the receiver asks?", "the receiver", "bind-bleed")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.BindBleed is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page =>
        {
            var asked = page.Trim.Holds(page.Bleed, Tolerance) ? 0 : demands.Rules.BindBleed!.Value.Points;
            var bound = page.IsRecto ? page.Trim.Left - page.Bleed.Left : page.Bleed.Right - page.Trim.Right;
            return Math.Abs(bound - asked) <= Tolerance ? null : $"a bleed of {Inches(bound)} where pages are bound, and {Inches(asked)} is asked for";
        });
}
