using System.Globalization;
using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Cuts pages where chapters begin. What has no heading, as title pages, stands with what is before it; a part's title with the chapter that it begins with.</summary>
internal static class ChapterFiles
{
    private const string Front = "front";

    /// <summary>The chapters in order, each with what its file's name ends in: its number, and the id of its heading.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="book">The book.</param>
    public static IReadOnlyList<(string Suffix, PageDocument Pages)> Of(PageDocument document, Book book)
    {
        var starts = StartsIn(document, book);
        var chapters = new List<(string, PageDocument)>();
        foreach (var (index, (page, id)) in starts.Index())
        {
            var end = index + 1 < starts.Count ? starts[index + 1].Page : document.Pages.Count;
            chapters.Add((SuffixOf(index, starts.Count, starts[0].Id, id), document.Part(page, end - page)));
        }

        return chapters;
    }

    /// <summary>The chapters in order, each with its divisions; those that the sheet does not show are in none.</summary>
    /// <param name="book">The styled book.</param>
    public static IReadOnlyList<(string Suffix, ValueList<Division> Divisions)> Of(StyledBook book)
    {
        var chapters = new List<(string Id, List<Division> Divisions)>();
        var isInPart = false;
        foreach (var division in book.Book.Divisions.Where(d => book.StyleOf(d).Display != DisplayMode.None))
        {
            if (!isInPart && division.Heading?.Attributes.Id is { } id)
            {
                chapters.Add((FileName(id), []));
            }
            else if (chapters.Count == 0)
            {
                chapters.Add((Front, []));
            }

            chapters[^1].Divisions.Add(division);
            isInPart = division.Role == DivisionRole.Part;
        }

        return [.. chapters.Select((chapter, index) => (SuffixOf(index, chapters.Count, chapters[0].Id, chapter.Id), ValueList.From(chapter.Divisions)))];
    }

    private static string SuffixOf(int index, int count, string first, string id)
    {
        var digits = Math.Max(2, count.ToString(CultureInfo.InvariantCulture).Length);
        return $"{(first == Front ? index : index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}-{id}";
    }

    private static List<(int Page, string Id)> StartsIn(PageDocument document, Book book)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var destination in document.Destinations)
        {
            places.TryAdd(destination.Id, destination.PageIndex);
        }

        var starts = new List<(int Page, string Id)>();
        var isInPart = false;
        foreach (var division in book.Divisions)
        {
            if (!isInPart && division.Heading?.Attributes.Id is { } id && places.TryGetValue(id, out var page) && (starts.Count == 0 || page > starts[^1].Page))
            {
                starts.Add((page, FileName(id)));
            }

            isInPart = division.Role == DivisionRole.Part;
        }

        return starts is [(0, _), ..] ? starts : [(0, Front), .. starts];
    }

    // Ids may hold what file systems do not take.
    private static string FileName(string id) => string.Concat(id.EnumerateRunes().Select(r => Rune.IsLetterOrDigit(r) || r.Value is '-' or '_' or '.' ? r.ToString() : "-"));
}
