using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Books;

/// <summary>Where the page list of an e-book leads, against what Poppler reads at the top of the printed page.</summary>
public sealed partial class PageListTests
{
    private const int Enough = 24;

    public static TheoryData<string> Books => [.. TestBook.Folders];

    [ToolTheory("pdftotext")]
    [MemberData(nameof(Books))]
    public void Every_page_begins_in_the_element_in_which_its_first_word_stands(string folder)
    {
        var book = TestBook.Built(folder);
        using var ebook = new EbookText(book.Epub);
        var (pages, front) = PrintedWords.LinesOf(book.Print);
        var marks = ebook.ListOf("page-list").ToDictionary(p => IndexOf(p.Text, front), p => ebook.Target(p.Url));
        var shown = ShownIn(ebook, folder);

        var faults = new List<string>();
        foreach (var (index, lines) in pages.Index())
        {
            // Lettering of drawings, heads of tables that go on and numbers of chapters are no part of the text, and begin nowhere in it.
            var words = lines.Count == 0 ? lines : lines.Take(1).Concat(lines.Skip(1).Where(l => l.Split(' ').Any(w => !shown.Contains(Letters(w))))).ToList();
            if (marks.TryGetValue(index, out var mark) ? !Begins(mark, words) && !Begins(mark, lines) : words.Count > 2)
            {
                faults.Add($"page {index + 1}: '{words.ElementAtOrDefault(1)}', but '{(mark is null ? "no mark" : EbookText.TextBehind(mark))}'");
            }
        }

        Assert.Equal([], faults);
        Assert.InRange(marks.Count, 15, 200);
    }

    private static int IndexOf(string folio, int front) =>
        int.TryParse(folio, CultureInfo.InvariantCulture, out var number) ? front + number - 1 : RomanNumeral(folio) - 1;

    private static int RomanNumeral(string text)
    {
        var values = text.Select(c => c switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => throw new InvalidOperationException($"'{text}' is no folio") }).ToList();
        return values.Index().Sum(v => v.Index + 1 < values.Count && values[v.Index + 1] > v.Item ? -v.Item : v.Item);
    }

    // A line of print is a line, or part of one, behind the mark; a short block is less than a line with what stands beside it. Items of lists have their number before it.
    private static bool Begins(XElement mark, IReadOnlyList<string> lines)
    {
        // Poppler reads tables by columns, of which the highest line, or the first behind heads, is in the row that the page begins with.
        var row = mark.Ancestors(EbookText.Html + "tr").FirstOrDefault();
        return lines.Count > 0 && (row is null ? Begins(EbookText.TextBehind(mark), WithoutLabel(lines[1], mark)) : lines.Take(2).Any(l => Letters(row.Value).Contains(Letters(l), StringComparison.Ordinal)));
    }

    // What numbers a picture or an item stands before the mark, or in the margin.
    private static string WithoutLabel(string line, XElement mark)
    {
        var label = EbookText.TextBefore(mark).Trim();
        return label.Length > 0 && line.StartsWith(label, StringComparison.Ordinal) ? line[label.Length..] : ItemNumber().Replace(line, string.Empty);
    }

    private static bool Begins(string behind, string line)
    {
        var (text, words) = (Letters(behind), Letters(line));
        if (text.Any(char.IsLetter) && words.Any(char.IsLetter))
        {
            // Poppler takes the call of a note for a part of the word before it.
            (text, words) = (string.Concat(text.Where(char.IsLetter)), string.Concat(words.Where(char.IsLetter)));
        }

        (text, words) = (text[..Math.Min(text.Length, Enough)], words[..Math.Min(words.Length, Enough)]);
        return words.Length > 0 && text.Length > 0 && (text.StartsWith(words, StringComparison.Ordinal) || words.StartsWith(text, StringComparison.Ordinal));
    }

    private static HashSet<string> ShownIn(EbookText ebook, string folder)
    {
        IEnumerable<XElement> texts =
        [
            .. Directory.GetFiles(Repository.PathOf(folder.Split('/')), "*.svg", SearchOption.AllDirectories).Select(f => XDocument.Load(f)).Descendants().Where(e => e.Name.LocalName == "text"),
            .. ebook.Documents.Values.Descendants(EbookText.Html + "thead"),
            .. ebook.Documents.Values.Descendants(EbookText.Html + "span").Where(e => (string?)e.Attribute("class") == "before"),
        ];
        return [string.Empty, .. texts.DescendantNodes().OfType<XText>().SelectMany(t => t.Value.Split((char[]?)null)).Select(Letters)];
    }

    // Letters and digits alone: spaces, signs and where words are cut differ between page and file.
    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"^(\d+\.?|–|•) ")]
    private static partial Regex ItemNumber();
}
