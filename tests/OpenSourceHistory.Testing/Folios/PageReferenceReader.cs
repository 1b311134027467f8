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
                var (kind, matches) = Parse(link, contents.Contains(i));
                var begun = link.EndsRange && references.Count > 0 ? references[^1] : null;
                references.AddRange(matches.Select(m => Reference(kind, book.Pages[i], link, m, begun)));
            }
        }

        return ValueList.From(references);
    }

    private static (PageReferenceKind Kind, IEnumerable<Match> Matches) Parse(PrintedLink link, bool isInContents)
    {
        if (isInContents)
        {
            return (PageReferenceKind.Contents, NumberAtEnd().Matches(link.Text));
        }

        if (NumberBehindWord().Matches(link.Text) is { Count: > 0 } named)
        {
            return (PageReferenceKind.CrossReference, named);
        }

        // A mere number that leads to a note, or from it back to its call, is the note's own; one that leads to the glossary is a word: 996.
        var isOwn = link.Target.StartsWith("fn-", StringComparison.Ordinal) || link.Target.StartsWith("term-", StringComparison.Ordinal);
        return (PageReferenceKind.Locator, Locator().Matches(link.Text).Where(m => !isOwn || m.Groups["note"].Success));
    }

    // What a range begins with is not said again at its end: 141–43, 41 nn. 7–8.
    private static PageReference Reference(PageReferenceKind kind, PrintedPage page, PrintedLink link, Match match, PageReference? begun)
    {
        var (first, last) = (match.Groups["first"].Value, match.Groups["last"]);
        if (begun is not null)
        {
            first = begun.Link.Text.Contains('n', StringComparison.Ordinal) ? begun.First : Whole(begun.First, first);
        }

        return new PageReference(kind, page.Label, link, first, last.Success ? Whole(first, last.Value) : null);
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

    [GeneratedRegex(@"(?:\bpp?\.|\bS\.|第)\s*(?<first>[0-9]+|[ivxlc]+)(?:\s*[–-]\s*(?<last>[0-9]+|[ivxlc]+))?")]
    private static partial Regex NumberBehindWord();

    [GeneratedRegex(@"^\s*(?<first>[0-9]+|[ivxlc]+)(?:\s*[–-]\s*(?<last>[0-9]+|[ivxlc]+))?(?:\snn?\.\s(?<note>[0-9]+))?\s*$")]
    private static partial Regex Locator();
}
