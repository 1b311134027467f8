using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

public sealed class EndnoteTests
{
    private const string Calls = ".footnote::footnote-call { content: counter(footnote) } ";

    private const string Heads = """
        section.notes { page: notes } .endnote { string-set: note-page target-counter(attr(href), page) } .note-collection h2 { string-set: note-page "" }
        section { counter-reset: footnote } h2 { break-after: auto }
        @page notes { @top-left { content: -osh-string-range(note-page, "To page ", "To pages ") } }
        """;

    [Fact]
    public void Notes_of_a_chapter_stand_at_its_end() => Assert.Equal(
        "A | a1 b2 | Notes | 1.one | 2.two | more / B | c1 | Notes | 1.three",
        Print("chapter", "section { counter-reset: footnote }", "# A\n\na^[one] b[^2]\n\n[^2]: two\n\n    more\n", "# B\n\nc^[three]\n"));

    [Fact]
    public void Notes_of_a_book_stand_together_under_the_titles_of_their_chapters() => Assert.Equal(
        "A | a1 / B | b2 / Notes | A | 1.one | B | 2.two",
        Print("book", "body { counter-reset: footnote }", "# A\n\na^[one]\n", "# B\n\nb^[two]\n"));

    [Fact]
    public void Their_heads_name_the_pages_of_the_calls()
    {
        var lines = Enumerable.Range(1, 18).Select(i => $"line^[note {i}]\n\n").ToList();

        var pages = Print("book", Heads, "# A\n\n" + string.Concat(lines.Take(14)), "# B\n\n" + string.Concat(lines)).Split(" / ");

        Assert.Equal(8, pages.Length);
        Assert.StartsWith("To page 1 | Notes | A | 1.note 1 | ", pages[4]);
        Assert.StartsWith("To pages 1\u20133 | 9.note 9 | ", pages[5]);
        Assert.StartsWith("To pages 3\u20134 | 4.note 4 | ", pages[6]);
        Assert.StartsWith("To page 4 | 14.note 14", pages[7]);
    }

    [Fact]
    public void A_page_that_begins_with_a_chapter_says_nothing_of_the_one_before()
    {
        var lines = Enumerable.Range(1, 8).Select(i => $"line^[note {i}]\n\n").ToList();

        var pages = Print("book", Heads, "# A\n\n" + string.Concat(lines), "# B\n\n" + string.Concat(lines.Take(4))).Split(" / ");

        Assert.StartsWith("To page 2 | B | 1.note 1", pages[3]);
    }

    [Fact]
    public void A_note_that_goes_on_belongs_to_the_page_of_its_call()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"    p{i}"));

        var pages = Print("book", Heads, $"# A\n\na[^1]\n\n::: page-break\n:::\n\n[^1]: p0\n\n{text}\n").Split(" / ");

        Assert.Equal("To page 1 | p8 | p9 | p10 | p11 | p12", pages[2]);
    }

    [Fact]
    public void Calls_and_notes_lead_to_each_other()
    {
        var document = Sketch("book", Calls, "# A\n\na^[one]\n").SetBook("b");

        var note = document.Destinations.Single(d => d.Id == "fn-c0-1");
        var call = document.Destinations.Single(d => d.Id == "fn-c0-1-call");
        Assert.Equal((1, 0), (note.PageIndex, call.PageIndex));
        Assert.Contains(document.Pages[1].Links, link => link.Target == "#fn-c0-1-call");
    }

    [Theory]
    [InlineData("page")]
    [InlineData("chapter")]
    [InlineData("book")]
    public void Every_note_is_printed_once_wherever_its_call_stands(string placement)
    {
        var sketch = new BookSketch(NoteBooks.Sheet);
        var files = NoteBooks.Of(placement);
        foreach (var name in (string[])["book.yaml", "one.md", "two.md", "afterword.md"])
        {
            sketch.With("book/" + name, System.Text.Encoding.UTF8.GetString(files.ReadAllBytes("book/" + name)));
        }

        var text = BookSketch.Print(sketch.SetBook("book")).Replace(" | ", " ", StringComparison.Ordinal).Replace(" / ", " ", StringComparison.Ordinal);

        foreach (var note in (string[])["In a heading.", "First paragraph.", "begins with a list", "Several on a line.", "In a cell.", "In a caption.", "In an item.", "The first of its"])
        {
            Assert.Equal(2, text.Split(note).Length);
        }

        Assert.Contains("1 and *", text, StringComparison.Ordinal);
        Assert.DoesNotContain(sketch.Diagnostics.ToSortedList(), finding => finding.Severity > Severity.Information);
    }

    private static string Print(string placement, string css, params string[] chapters) => BookSketch.Print(Sketch(placement, Calls + css, chapters).SetBook("b"));

    private static BookSketch Sketch(string placement, string css, params string[] chapters)
    {
        var names = chapters.Select((_, i) => $"c{i}.md").ToList();
        var sketch = new BookSketch(css).With("b/book.yaml", $"title: T\nlanguage: en\nbody: [{string.Join(", ", names)}]\nnotes: {{placement: {placement}}}\n");
        foreach (var (name, text) in names.Zip(chapters))
        {
            sketch.With("b/" + name, text);
        }

        return sketch;
    }
}
