using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>Counts the words and pages of chapters.</summary>
internal static class ChapterCounter
{
    /// <summary>The chapters in order; what the program makes itself, as contents and index, has pages and no words.</summary>
    /// <param name="book">The book.</param>
    /// <param name="pages">Its pages.</param>
    public static ValueList<ChapterCount> Of(Book book, PageDocument pages)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var destination in pages.Destinations)
        {
            places.TryAdd(destination.Id, destination.PageIndex);
        }

        var chapters = book.Divisions.Select(d => (Division: d, First: FirstPageOf(d, places))).Where(c => c.First is not null || !c.Division.IsGenerated).ToList();
        return ValueList.From(chapters.Select((chapter, index) => new ChapterCount(
            TitleOf(chapter.Division),
            chapter.Division.IsGenerated ? 0 : WordCount.Of(TextPrinter.Print(chapter.Division)),
            chapter.First,
            chapter.First is { } first ? (chapters.Skip(index + 1).FirstOrDefault(c => c.First > first).First ?? pages.Pages.Count) - first : 0)));
    }

    private static int? FirstPageOf(Division division, Dictionary<string, int> places) =>
        division.Heading?.Attributes.Id is { } id && places.TryGetValue(id, out var page) ? page : null;

    private static string TitleOf(Division division) =>
        division.Heading is { } heading ? TextPrinter.Print(heading).Trim() : division.Title ?? division.Name;
}
