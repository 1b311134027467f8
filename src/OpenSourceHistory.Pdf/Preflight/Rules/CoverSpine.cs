using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Where the parts of a cover are: the spine in the middle of the sheet, the back to its left.</summary>
internal static class CoverSpine
{
    /// <summary>The spine, from the foot of the sheet to its head.</summary>
    /// <param name="page">The cover.</param>
    /// <param name="demands">What is asked; it names the spine's width.</param>
    public static Box Of(OpenedPage page, Demands demands)
    {
        var (half, middle) = (demands.Spine!.Value.Points / 2, (page.Trim.Left + page.Trim.Right) / 2);
        return new Box(middle - half, page.Trim.Bottom, middle + half, page.Trim.Top);
    }
}
