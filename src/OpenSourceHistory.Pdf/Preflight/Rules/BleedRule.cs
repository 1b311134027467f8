using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Bleed is as wide as the receiver asks.</summary>
internal sealed class BleedRule() : PreflightRule("boxes.bleed", "Where a page bleeds, is the bleed at head, foot and outer edge as wide as the receiver asks?", "the receiver", "bleed")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.Bleed is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfPages(file, page =>
        {
            if (page.Bleed.Holds(page.Trim, 0) && page.Trim.Holds(page.Bleed, Tolerance))
            {
                return null;
            }

            var asked = demands.Rules.Bleed!.Value.Points;
            var outer = page.IsRecto ? page.Bleed.Right - page.Trim.Right : page.Trim.Left - page.Bleed.Left;
            double[] edges = [page.Bleed.Top - page.Trim.Top, page.Trim.Bottom - page.Bleed.Bottom, outer];
            var wrong = edges.Where(e => Math.Abs(e - asked) > Tolerance).ToArray();
            return wrong.Length == 0 ? null : $"a bleed of {Inches(wrong[0])}, and {Inches(asked)} are asked for";
        });
}
