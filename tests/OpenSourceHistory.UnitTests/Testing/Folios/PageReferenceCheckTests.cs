using OpenSourceHistory.Testing.Folios;
using Xunit;

namespace OpenSourceHistory.UnitTests.Testing.Folios;

public sealed class PageReferenceCheckTests
{
    private static readonly PrintedBook s_book = new(
        [
            Page("iii", ["Contents", "I Takers 1", "Index 44"], Link("takers", "I Takers 1"), Link("index", "Index 44")),
            Page("1", ["Act I", "Takers"], Link("x", "Act II, p. 43"), Link("x", "p. 43"), Link("fn-1", "7"), Link("term-996", "996"), Link("y", "Figure 2"), Link("y", "pp. 41–43")),
            Page("41", [], Link("fn-9-call", "9")),
            Page("43", []),
            Page("44", ["Index"], Link("y", "41"), Link("y", "41–43"), Link("fn-9", "41 n. 9"), Link("takers", "1")),
            Page("45", ["45 Notes to pages 1–41"], Link("fn-2-call", "1"), Link("fn-9-call", "9")),
        ],
        new Dictionary<string, int>
        {
            ["contents"] = 0,
            ["takers"] = 1,
            ["fn-2-call"] = 1,
            ["fn-1"] = 1,
            ["y"] = 2,
            ["fn-9"] = 2,
            ["fn-9-call"] = 2,
            ["x"] = 3,
            ["y-end"] = 3,
            ["index"] = 4,
        });

    [Fact]
    public void A_right_book_has_no_fault() => Assert.Empty(PageReferenceCheck.Faults(s_book));

    [Fact]
    public void All_numbers_are_found_and_no_others() => Assert.Equal(
        [
            "iii Contents 1", "iii Contents 44", "1 CrossReference 43", "1 CrossReference 43", "1 CrossReference 41–43",
            "44 Locator 41", "44 Locator 41–43", "44 Locator 41", "44 Locator 1",
        ],
        PageReferenceReader.Read(s_book).Select(r => $"{r.On} {r.Kind} {r.First}{(r.Last is null ? string.Empty : "–" + r.Last)}"));

    [Fact]
    public void Every_number_that_is_off_by_one_is_found()
    {
        foreach (var reference in PageReferenceReader.Read(s_book))
        {
            var (page, link) = Find(reference);
            var wrong = link with { Text = reference.Link.Text.Replace(reference.First, $"{int.Parse(reference.First, null) + 1}", StringComparison.Ordinal) };
            Assert.Contains(PageReferenceCheck.Faults(With(page, link, wrong)), f => f.Contains("leads to page " + reference.First, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_range_that_ends_elsewhere_is_found()
    {
        var (page, link) = Find(PageReferenceReader.Read(s_book).Last(r => r.Last is not null));
        Assert.Equal(["page 44: Locator “41–42” to #y ends on page 43"], PageReferenceCheck.Faults(With(page, link, link with { Text = "41–42" })));
    }

    [Theory]
    [InlineData("141", "43", "143")]
    [InlineData("ix", "xi", "xi")]
    [InlineData("41\u00A0nn.\u00A07", "8", "41")]
    public void The_end_of_a_range_may_be_a_link_of_its_own(string first, string last, string page)
    {
        var book = new PrintedBook(
            [Page("9", [], Link("a", first), Link("b", last) with { EndsRange = true }), Page(first.Split('\u00A0')[0], []), Page(page, [])],
            new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });
        Assert.Equal(page, PageReferenceReader.Read(book)[1].First);
        Assert.Empty(PageReferenceCheck.Faults(book));
    }

    [Fact]
    public void An_entry_that_leads_to_another_heading_is_found()
    {
        var (page, link) = Find(PageReferenceReader.Read(s_book)[0]);
        Assert.Contains("no such heading", Assert.Single(PageReferenceCheck.Faults(With(page, link, link with { Text = "I Makers 1" }))));
    }

    [Fact]
    public void A_head_over_notes_to_other_pages_is_found()
    {
        var page = s_book.Pages[5];
        var book = s_book with { Pages = [.. s_book.Pages.Select(p => p == page ? p with { Lines = ["Notes to pages 1–40"] } : p)] };
        Assert.Equal(["page 45: the head “Notes to pages 1–40” stands over notes to pages 1 to 41"], PageReferenceCheck.Faults(book));
    }

    [Fact]
    public void A_full_page_that_shows_another_number_is_found()
    {
        ValueList<string> Lines(string head) => [head, .. Enumerable.Repeat("text", 25)];
        PrintedBook Of(string head) => new([Page("12", Lines(head))], new Dictionary<string, int>());
        Assert.Empty(PageReferenceCheck.Faults(Of("12 Title")));
        Assert.Single(PageReferenceCheck.Faults(Of("13 Title")));
    }

    private static PrintedPage Page(string label, ValueList<string> lines, params PrintedLink[] links) => new(label, lines, [.. links]);

    private static PrintedLink Link(string target, string text) => new(target, text);

    private static (PrintedPage Page, PrintedLink Link) Find(PageReference reference)
    {
        var page = s_book.Pages.First(p => p.Label == reference.On);
        return (page, page.Links.First(l => ReferenceEquals(l, reference.Link)));
    }

    private static PrintedBook With(PrintedPage page, PrintedLink link, PrintedLink other) => s_book with
    {
        Pages = [.. s_book.Pages.Select(p => p == page ? p with { Links = [.. p.Links.Select(l => ReferenceEquals(l, link) ? other : l)] } : p)],
    };
}
