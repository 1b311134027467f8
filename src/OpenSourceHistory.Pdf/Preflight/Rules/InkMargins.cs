using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>How far what is printed is from the edges of its page, in points; without end where nothing is printed.</summary>
/// <param name="Left">From the left edge.</param>
/// <param name="Right">From the right edge.</param>
/// <param name="Top">From the head.</param>
/// <param name="Bottom">From the foot.</param>
internal readonly record struct InkMargins(double Left, double Right, double Top, double Bottom)
{
    /// <summary>How far measures may be off in points: files round their numbers.</summary>
    public const double Slack = 0.1;

    /// <summary>The margins of a page. What reaches an edge bleeds on purpose, unless it is text; what is outside of the page is a mark for the binder.</summary>
    /// <param name="page">The page.</param>
    public static InkMargins Of(OpenedPage page)
    {
        var trim = page.Trim;
        var ink = Box.Empty;
        foreach (var item in page.Content.Items.Where(i => i.HasInk && i.Area.Meets(trim)))
        {
            var area = item.Area;
            var bleeds = area.Left <= trim.Left || area.Right >= trim.Right || area.Bottom <= trim.Bottom || area.Top >= trim.Top;
            ink = bleeds && item.Kind != PaintedKind.Text ? ink : ink.With(area);
        }

        return new InkMargins(ink.Left - trim.Left, trim.Right - ink.Right, trim.Top - ink.Top, ink.Bottom - trim.Bottom);
    }
}
