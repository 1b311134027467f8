using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>What reaches the edge bleeds.</summary>
internal sealed class InkBleedRule() : PreflightRule("margins.bleed", "Does what reaches the edge of a page go on beyond it as far as the receiver asks?", "the receiver", "bleed")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.Bleed is not null;

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        OfContents(file, page => page.Content.Items.Where(i => i.HasInk && i.Kind != PaintedKind.Text && i.Area.Meets(page.Trim)).Select(i => Fault(page, i.Area, demands)).FirstOrDefault(f => f is not null));

    private static string? Fault(OpenedPage page, Box area, Demands demands)
    {
        var (asked, bound) = (demands.Rules.Bleed!.Value.Points, (demands.Rules.BindBleed ?? demands.Rules.Bleed).Value.Points);
        var (left, right) = page.IsRecto ? (bound, asked) : (asked, bound);
        return Ends(page.Trim.Left - area.Left, left, "left edge") ?? Ends(area.Right - page.Trim.Right, right, "right edge")
            ?? Ends(area.Top - page.Trim.Top, asked, "head") ?? Ends(page.Trim.Bottom - area.Bottom, asked, "foot");
    }

    // What ends within the page does not bleed; what ends at its edge leaves a white line where the knife goes wrong.
    private static string? Ends(double beyond, double asked, string edge) =>
        beyond > -Tolerance && beyond < asked - Tolerance ? $"what reaches the {edge} goes {Inches(Math.Max(0, beyond))} beyond it, and {Inches(asked)} are asked for" : null;
}
