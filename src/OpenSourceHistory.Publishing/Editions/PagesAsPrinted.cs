using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>What editions without pages of their own are told of the pages of another.</summary>
internal static class PagesAsPrinted
{
    /// <summary>The folios of finished pages, and the page of every id.</summary>
    /// <param name="pages">The pages.</param>
    public static PrintedPages Of(PageDocument pages)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var destination in pages.Destinations)
        {
            places.TryAdd(destination.Id, destination.PageIndex);
        }

        return new PrintedPages(ValueList.From(pages.Pages.Select((page, index) => new PageFolio(index + 1, page.Number, page.Label))), places);
    }
}
