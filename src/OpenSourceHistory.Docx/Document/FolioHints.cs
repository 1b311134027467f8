using System.Globalization;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Locators;

namespace OpenSourceHistory.Docx.Document;

/// <summary>
/// The page numbers that stand in the file until Word has counted pages: those of the pages of another edition, else three zeros, which every
/// editor knows for a number still to come.
/// </summary>
/// <param name="pages">The pages of another edition, or null.</param>
internal sealed class FolioHints(PrintedPages? pages)
{
    private const string Unknown = "000";

    /// <summary>Number of pages.</summary>
    public string PageCount => pages?.Pages.Count.ToString(CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>The page number of a place.</summary>
    /// <param name="id">Id of the place.</param>
    /// <param name="style">Counter style, or null for the page's own.</param>
    public string FolioOf(string id, CounterStyle? style) => pages?.PlaceOf(id) is not { } page
        ? Unknown
        : style is null ? page.Label : style.Format(page.Number);

    /// <summary>The page of a place.</summary>
    /// <param name="id">Id of the place.</param>
    public PageFolio PlaceOf(string id) => pages?.PlaceOf(id) ?? new PageFolio(0, 0, Unknown);
}
