using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>
/// The area of the bar code on the back, which the receiver prints over. A bar code of the publisher's own lies in it, and a ground covers it; what does neither is cut off.
/// </summary>
internal sealed class BarcodeAreaRule() : PreflightRule("cover.barcode-area", "Does nothing of the back reach into the area of the bar code?", "the receiver", "barcode-width", "barcode-height", "barcode-margin")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Spine is not null && demands.Rules.Cover is { BarcodeWidth: not null, BarcodeHeight: not null, BarcodeMargin: not null };

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) => OfContents(file, page =>
    {
        var area = AreaOf(page, demands);
        return page.Content.Items.Any(i => i.HasInk && i.Area.Meets(area.Grown(-Tolerance)) && !area.Holds(i.Area, Tolerance) && !i.Area.Holds(area, Tolerance))
            ? $"what stands on the back reaches into the area of the bar code, {Inches(area.Width)} by {Inches(area.Height)}"
            : null;
    });

    private static Box AreaOf(OpenedPage page, Demands demands)
    {
        CoverRules cover = demands.Rules.Cover;
        var (margin, spine) = (cover.BarcodeMargin!.Value.Points, CoverSpine.Of(page, demands));
        var (right, bottom) = (spine.Left - margin, page.Trim.Bottom + margin);
        return new Box(right - cover.BarcodeWidth!.Value.Points, bottom, right, bottom + cover.BarcodeHeight!.Value.Points);
    }
}
