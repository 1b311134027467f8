using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The margins, measured where the ink is.</summary>
internal sealed class MarginRule() : PreflightRule("margins.outer", "Is what is printed far enough from head, foot and outer edge?", "the receiver", "margin")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.Margin is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page =>
        {
            var least = demands.Rules.MarginOf(bleeds: !page.Trim.Holds(page.Bleed, Tolerance)).Points;
            var margins = InkMargins.Of(page);
            var outer = page.IsRecto ? margins.Right : margins.Left;
            return Fault(outer, least, "outer edge") ?? Fault(margins.Top, least, "head") ?? Fault(margins.Bottom, least, "foot");
        });

    private static string? Fault(double distance, double least, string edge) =>
        distance < least - InkMargins.Slack ? $"{Inches(distance)} between what is printed and the {edge}, and {Inches(least)} are asked for" : null;
}
