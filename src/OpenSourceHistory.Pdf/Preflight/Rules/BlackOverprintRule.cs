using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Small type in black ink alone lies over the colours beneath: where it takes their place, slits of paper show where the plates do not meet.</summary>
internal sealed class BlackOverprintRule() : PreflightRule(
    "overprint.black", "Does small type in black lie over the colours beneath it?", "Ghent Workgroup, GWG2015 of 17 November 2015, 4.10 and 4.11 (type under 12 points); ISO 32000-1, 8.6.7", "overprint")
{
    // Type of this size and larger may take the place of what lies beneath it (GWG2015, 4.10; looked at on 2026-11-29).
    private const double LeastLarge = 12;

    // So many things beneath are looked at, the nearest.
    private const int Depth = 2000;

    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Rules.OverprintsBlackIn(demands.Standards);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) => OfContents(file, page => FaultOf(page.Content.Items));

    private static string? FaultOf(List<PaintedItem> items)
    {
        if (!items.Exists(IsColored))
        {
            return null;
        }

        for (var i = 1; i < items.Count; i++)
        {
            if (items[i] is { Kind: PaintedKind.Text, HasInk: true, KeepsInks: false, TypeSize: < LeastLarge, Paint.IsSolidBlack: true } text && BeneathOf(items, i) is { } below)
            {
                return FormattableString.Invariant($"black type of {text.TypeSize:0.##} points ({text.Paint.Space}) takes the place of what it lies on ({below.Paint.Space})");
            }
        }

        return null;
    }

    // Down to what covers all beneath it, such as the white below a bar code.
    private static PaintedItem? BeneathOf(List<PaintedItem> items, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - Depth); i--)
        {
            if (!items[i].IsVisible || !items[i].Area.Meets(items[index].Area))
            {
                continue;
            }

            if (IsColored(items[i]))
            {
                return items[i];
            }

            if (items[i] is { KeepsInks: false, Kind: not PaintedKind.Text } && items[i].Area.Holds(items[index].Area, 0))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsColored(PaintedItem item) => item is { HasInk: true, Kind: not PaintedKind.Text, Paint: { IsBlackInk: false, Kind: not PaintKind.Unknown } };
}
