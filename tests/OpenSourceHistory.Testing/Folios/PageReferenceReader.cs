using System.Text.RegularExpressions;

namespace OpenSourceHistory.Testing.Folios;

/// <summary>Finds the page numbers among the links of a printed book, by how they are printed.</summary>
public static partial class PageReferenceReader
{
    /// <summary>The page references of a book, in order.</summary>
    /// <param name="book">The book.</param>
    public static ValueList<PageReference> Read(PrintedBook book)
    {
        var references = new List<PageReference>();
        var contents = ContentsPages(book);
        for (var i = 0; i < book.Pages.Count; i++)
        {
            foreach (var link in book.Pages[i].Links)
            {
                if (Parse(link, contents.Contains(i)) is var (kind, match))
                {
                    var last = match.Groups["last"];
                    references.Add(new PageReference(
                        kind, book.Pages[i].Label, link, match.Groups["first"].Value, last.Success ? Whole(match.Groups["first"].Value, last.Value) : null));
                }
            }
        }

        return ValueList.From(references);
    }

    private static (PageReferenceKind Kind, Match Match)? Parse(PrintedLink link, bool isInContents)
    {
        if (isInContents)
        {
            return NumberAtEnd().Match(link.Text) is { Success: true } entry ? (PageReferenceKind.Contents, entry) : null;
        }

        if (NumberBehindWord().Match(link.Text) is { Success: true } reference)
        {
            return (PageReferenceKind.CrossReference, reference);
        }

        // A mere number that leads to a note, or from it back to its call, is the note's own.
        var locator = Locator().Match(link.Text);
        var isNotes = link.Target.StartsWith("fn-", StringComparison.Ordinal) && !locator.Groups["note"].Success;
        return locator.Success && !isNotes ? (PageReferenceKind.Locator, locator) : null;
    }

    // From the contents' own page to that in front of the first page that they lead to.
    private static HashSet<int> ContentsPages(PrintedBook book)
    {
        if (!book.Destinations.TryGetValue("contents", out var start))
        {
            return [];
        }

        var targets = book.Pages[start].Links.Where(l => book.Destinations.ContainsKey(l.Target)).Select(l => book.Destinations[l.Target]).ToList();
        return targets.Count == 0 ? [] : [.. Enumerable.Range(start, Math.Max(1, targets.Min() - start))];
    }

    // 141–43 is 141–143.
    private static string Whole(string first, string last) => last.Length < first.Length && char.IsAsciiDigit(last[0]) ? first[..^last.Length] + last : last;

    [GeneratedRegex(@"(?:^|\W)(?<first>[0-9]+|[ivxlc]+)\s*$")]
    private static partial Regex NumberAtEnd();

    [GeneratedRegex(@"(?:\bpp?\.|\bS\.|第)\s*(?<first>[0-9]+|[ivxlc]+)(?:\s*[–-]\s*(?<last>[0-9]+|[ivxlc]+))?(?:\s*[页頁])?\s*$")]
    private static partial Regex NumberBehindWord();

    [GeneratedRegex(@"^\s*(?<first>[0-9]+|[ivxlc]+)(?:\s*[–-]\s*(?<last>[0-9]+|[ivxlc]+))?(?:nn?(?<note>[0-9]+))?\s*$")]
    private static partial Regex Locator();
}
