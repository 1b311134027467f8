using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary>A book of some eighty pages in which invented words stand at random; its index, read back from the PDF, must name the pages where they are.</summary>
public sealed partial class IndexPagesTests : IDisposable
{
    // Text in notes is 8.5 pt, text 10.5 pt.
    private const double LeastTextSize = 9;

    private const char NoteSign = '#';

    private static readonly string[] s_terms =
        ["Abzug", "Brvik", "Czorn", "Dwupl", "Ejnqu", "Fzarn", "Gwelt", "Hjqor", "Iqzum", "Jvekt", "Kzwol", "Lqarf", "Mzyth", "Nqopv", "Oxwiz", "Pqumk"];

    private static readonly string[] s_filler =
        "the of a programmer company wrote code that nobody had asked for and yet many people used it in their work until somebody found another way to do the same thing".Split(' ');

    // Made once for all tests.
    private static readonly Lazy<(PageDocument Pages, byte[] Pdf)> s_book = new(() => new Writer().Make());

    private readonly PageDocument _pages = s_book.Value.Pages;
    private readonly PdfDocument _pdf = PdfDocument.Open(s_book.Value.Pdf);

    private int FirstOfIndex => _pages.Destinations.Single(d => d.Id == "index").PageIndex;

    [Fact]
    public void Every_page_in_the_index_is_one_on_which_the_word_stands()
    {
        var found = FindInText();
        var named = ReadIndex();
        Assert.True(FirstOfIndex > 60, "The book is too short to prove anything");
        Assert.True(found.Values.Sum(p => p.Count) > 200, "The words are too few to prove anything");
        foreach (var term in s_terms)
        {
            // A note is not named where its page is.
            var places = found[term].Where(p => !p.Contains(NoteSign) || !found[term].Contains(p.Split(NoteSign)[0]));
            Assert.Equal(places.Order(StringComparer.Ordinal), named[term].Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Joined_pages_notes_and_roman_pages_occur()
    {
        var text = IndexText();
        Assert.Matches(@"\d–\d", text);
        Assert.Matches(@"\d\s?n\.\s?\d", text);
        Assert.Matches(@", [ivx]+[, \u00A0n]", text);
    }

    [Fact]
    public void Every_number_links_to_the_page_that_it_names()
    {
        var destinations = _pages.Destinations.ToDictionary(d => d.Id, d => _pages.Pages[d.PageIndex].Label, StringComparer.Ordinal);
        var links = _pages.Pages.Skip(FirstOfIndex).SelectMany(p => p.Links).Where(l => l.Target.StartsWith("#ix-", StringComparison.Ordinal) && l.Description != "Abzug").ToList();
        Assert.True(links.Count > 100);
        Assert.All(links, link =>
        {
            var label = destinations[link.Target[1..]];
            Assert.True(
                link.Description == label || link.Description.StartsWith(label + "\u00A0n", StringComparison.Ordinal) || label.EndsWith(link.Description, StringComparison.Ordinal)
                    || NoteEnd().IsMatch(link.Description),
                $"{link.Description} leads to page {label}");
        });
    }

    public void Dispose() => _pdf.Dispose();

    // Of each word, the labels of the pages where it stands, and of the notes: 12, 12 n. 3.
    private Dictionary<string, HashSet<string>> FindInText()
    {
        var found = s_terms.ToDictionary(t => t, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        for (var page = 0; page < FirstOfIndex; page++)
        {
            var letters = _pdf.GetPage(page + 1).Letters;
            var text = string.Concat(letters.Select(l => l.Value.Length == 1 ? l.Value : " "));
            foreach (var (term, places) in found)
            {
                for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.Ordinal))
                {
                    places.Add(_pages.Pages[page].Label + (letters[at].PointSize < LeastTextSize ? NoteSign + Remark().Match(text, at).Groups[1].Value : string.Empty));
                }
            }
        }

        return found;
    }

    private Dictionary<string, List<string>> ReadIndex()
    {
        var text = IndexText();
        var named = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var term in s_terms)
        {
            var start = text.IndexOf(term + ",", StringComparison.Ordinal) + term.Length;
            var end = Capital().Match(text, start) is { Success: true } next ? next.Index : text.Length;
            named[term] = [.. Place().Matches(text[start..end]).SelectMany(Expand)];
        }

        return named;
    }

    private string IndexText() => string.Concat(Enumerable.Range(FirstOfIndex + 1, _pages.Pages.Count - FirstOfIndex).Select(p =>
        string.Concat(_pdf.GetPage(p).Letters.Where(IsInTextBlock).Select(l => l.Value))));

    // Heads and folios stand in the margins of 62 pt and 130 pt.
    private static bool IsInTextBlock(Letter letter) => letter.StartBaseLine.Y is > 125 and < 552;

    private static IEnumerable<string> Expand(Match place)
    {
        var first = place.Groups["first"].Value;
        var last = place.Groups["last"].Value;
        if (place.Groups["note"].Success)
        {
            var from = int.Parse(place.Groups["note"].Value, CultureInfo.InvariantCulture);
            var to = last.Length == 0 ? from : int.Parse(last, CultureInfo.InvariantCulture);
            return Enumerable.Range(from, to - from + 1).Select(n => $"{first}{NoteSign}{n}");
        }

        if (last.Length == 0)
        {
            return [first];
        }

        string[] roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];
        if (Array.IndexOf(roman, first) is var start and > 0)
        {
            return roman[start..(Array.IndexOf(roman, last) + 1)];
        }

        last = first[..Math.Max(0, first.Length - last.Length)] + last;
        var (low, high) = (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture));
        return Enumerable.Range(low, high - low + 1).Select(n => n.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\G\w+,\s*remark\s*(\d+)")]
    private static partial Regex Remark();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"(?<first>[ivxl]+|\d+)(?:\s?nn?\.\s?(?<note>\d+))?(?:–\u2060?(?<last>[ivxl]+|\d+))?")]
    private static partial Regex Place();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex NoteEnd();

    private sealed class Writer
    {
        private uint _seed = 20261126;

        public (PageDocument Pages, byte[] Pdf) Make()
        {
            var files = new MemoryWorkspace()
                .With("b/book.yaml", "title: T\nlanguage: en\nfront: [title-page, contents, preface.md]\nbody: [a.md, b.md, c.md, d.md]\nback: [index]\n")
                .With("b/index.yaml", "terms:\n" + string.Concat(s_terms.Select(t => $"  - {t}\n")) + "  - {term: Zebra, see: Abzug}\n");
            foreach (var (name, paragraphs) in new[] { ("preface", 14), ("a", 60), ("b", 70), ("c", 50), ("d", 65) })
            {
                files.With($"b/{name}.md", Chapter(name, paragraphs));
            }

            var pages = Set(files);
            using var output = new MemoryStream();
            PdfWriter.Write(output, pages, PdfProfile.Screen, DateTimeOffset.UnixEpoch);
            return (pages, output.ToArray());
        }

        private string Chapter(string name, int paragraphs)
        {
            var text = new StringBuilder($"# Chapter {name}\n");
            var notes = 0;
            for (var i = 0; i < paragraphs; i++)
            {
                text.Append('\n');
                var words = 40 + (int)(Next() % 90);
                for (var word = 0; word < words; word++)
                {
                    // Words behind line ends and inside emphasis are the ones that go wrong.
                    var isTerm = Next() % 47 == 0;
                    text.Append(isTerm ? (Next() % 3 == 0 ? $"*{Term()}*" : Term()) : s_filler[Next() % s_filler.Length]).Append(Next() % 9 == 0 ? '\n' : ' ');
                }

                text.Append(Next() % 3 == 0 ? $"end.^[On {Term()}, remark {++notes} of this chapter.]\n" : "end.\n");
            }

            return text.ToString();
        }

        private string Term() => s_terms[Next() % s_terms.Length];

        private uint Next()
        {
            _seed = (_seed * 1664525) + 1013904223;
            return _seed >> 8;
        }

        private static PageDocument Set(MemoryWorkspace files)
        {
            var diagnostics = new DiagnosticBag();
            var disk = new DiskWorkspace(null);
            var book = diagnostics.Take(ApparatusPipeline.Run(diagnostics.Take(ManuscriptReader.Read("b", files))!.Book, new EditionTraits()));
            var sheet = diagnostics.Take(StyleSheet.Read(Repository.PathOf("styles", "book.css"), disk));
            var faces = sheet.FontFaces.Select(f => new FontDeclaration(f.Family, f.Path, f.Weight, f.Slant == FontSlant.Italic, f.Span));
            var fonts = FontLibrary.Create(faces, disk);
            var pages = Typesetter.Typeset(sheet.Apply(book, MediaType.Screen), fonts, new PictureLibrary(disk, fonts)).Value;
            Assert.Empty(diagnostics.ToSortedList().Concat(fonts.Findings));
            return pages;
        }
    }
}
