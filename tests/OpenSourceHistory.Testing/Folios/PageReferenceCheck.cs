using System.Text;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.Testing.Folios;

/// <summary>Holds every page number printed in a book against the page that it leads to.</summary>
public static partial class PageReferenceCheck
{
    // A page of the shortest kind with a running head has more lines than this.
    private const int FullPage = 20;

    /// <summary>What is wrong, a line for each fault; none where every number is right.</summary>
    /// <param name="book">The book.</param>
    public static ValueList<string> Faults(PrintedBook book) =>
    [
        .. PageReferenceReader.Read(book).SelectMany(r => Faults(book, r)),
        .. book.Pages.Where(p => p.Lines.Count >= FullPage && !ShowsItsLabel(p)).Select(p => $"page {p.Label} does not show its number: {p.Lines[0]}"),
        .. book.Pages.SelectMany(p => FaultsOfHead(book, p)),
    ];

    private static IEnumerable<string> Faults(PrintedBook book, PageReference reference)
    {
        if (book.PageOf(reference.Link.Target) is not { } page)
        {
            yield return $"{reference} leads nowhere";
            yield break;
        }

        if (page.Label != reference.First)
        {
            yield return $"{reference} leads to page {page.Label}";
        }

        if (reference.Last is { } last && book.PageOf(reference.Link.Target + "-end")?.Label is { } end && end != last)
        {
            yield return $"{reference} ends on page {end}";
        }

        if (reference.Kind == PageReferenceKind.Contents && !HasText(page, reference))
        {
            yield return $"{reference} leads to page {page.Label}, where no such heading is";
        }
    }

    // The entry may begin with a number that its heading writes otherwise.
    private static bool HasText(PrintedPage page, PageReference reference)
    {
        var title = reference.Link.Text.TrimEnd()[..^reference.First.Length];
        var text = Bare(string.Concat(page.Lines));
        return text.Contains(Bare(title), StringComparison.Ordinal)
            || (title.TrimStart().IndexOfAny([' ', '\u2003']) is > 0 and var space && text.Contains(Bare(title.TrimStart()[space..]), StringComparison.Ordinal));
    }

    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            _ = char.IsLetterOrDigit(c) ? bare.Append(char.ToLowerInvariant(c)) : bare;
        }

        return bare.ToString();
    }

    private static bool ShowsItsLabel(PrintedPage page) =>
        page.Lines[0].Split(' ') is var head && (head[0] == page.Label || head[^1] == page.Label || page.Lines[^1] == page.Label);

    // "Notes to pages 41–58": the pages of the calls of the notes that begin below.
    private static IEnumerable<string> FaultsOfHead(PrintedBook book, PrintedPage page)
    {
        var head = page.Lines.Count == 0 ? Match.Empty : NotesHead().Match(page.Lines[0]);
        var calls = page.Links.Where(l => l.Target.EndsWith("-call", StringComparison.Ordinal)).Select(l => book.Destinations[l.Target]).ToList();
        if (!head.Success || calls.Count == 0)
        {
            yield break;
        }

        var first = book.Pages[calls.Min()].Label;
        var last = book.Pages[calls.Max()].Label;
        if (head.Groups["first"].Value != first || (head.Groups["last"] is { Success: true, Value: var named } ? named : first) != last)
        {
            yield return $"page {page.Label}: the head “{head.Value}” stands over notes to pages {first} to {last}";
        }
    }

    [GeneratedRegex(@"notes to (?:pages?|pp?\.) (?<first>[0-9]+|[ivxlc]+)(?: ?[–-] ?(?<last>[0-9]+|[ivxlc]+))?", RegexOptions.IgnoreCase)]
    private static partial Regex NotesHead();
}
