using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>What editions without pages of their own are told of the pages of another.</summary>
internal static class PagesAsPrinted
{
    /// <summary>The folios of finished pages, what they begin with, and the page of every id.</summary>
    /// <param name="pages">The pages.</param>
    public static PrintedPages Of(PageDocument pages)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var destination in pages.Destinations)
        {
            places.TryAdd(destination.Id, destination.PageIndex);
        }

        var folios = ValueList.From(pages.Pages.Select((page, index) => new PageFolio(index + 1, page.Number, page.Label)));
        return new PrintedPages(folios, places)
        {
            Beginnings = ValueList.From(pages.Pages.Zip(folios, (page, folio) => BeginningOf(page, folio, pages.Structure)).OfType<PageBeginning>()),
        };
    }

    // A page whose text goes on begins with it, whatever the notes at its foot say; collected notes are text themselves.
    private static PageBeginning? BeginningOf(Page page, PageFolio folio, StructureTree structure)
    {
        PageItem? firstOfNote = null;
        foreach (var item in page.Items.Where(i => i.Mark.Element is not null))
        {
            if (!IsInNote(item, structure))
            {
                return BeginningOf(IsAbove(firstOfNote, item) ? firstOfNote! : item, folio, structure);
            }

            firstOfNote ??= item;
        }

        return firstOfNote is null ? null : BeginningOf(firstOfNote, folio, structure);
    }

    private static bool IsAbove(PageItem? note, PageItem text) => note is GlyphRun high && text is GlyphRun low && high.Origin.Y < low.Origin.Y;

    private static bool IsInNote(PageItem item, StructureTree structure)
    {
        var index = item.Mark.Element!.Value;
        while (index > 0 && structure.Elements[index].Role != StructureRole.FENote)
        {
            index = structure.Elements[index].Parent;
        }

        return index > 0;
    }

    private static PageBeginning BeginningOf(PageItem item, PageFolio folio, StructureTree structure)
    {
        var places = new List<SourceSpan> { item.Span };
        string? note = null;
        for (var index = item.Mark.Element!.Value; index > 0; index = structure.Elements[index].Parent)
        {
            var element = structure.Elements[index];
            places.Add(element.Span);
            note ??= element.Role == StructureRole.FENote ? element.Id : null;
        }

        return new PageBeginning(folio, (item as GlyphRun)?.Text.Trim(' ', '\u00AD') ?? string.Empty, ValueList.From(places), note);
    }
}
