using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

/// <summary>Pages of ten lines of ten points; two columns of nine characters.</summary>
public sealed class IndexTests
{
    private const string Css = ".index-entries { columns: 2; column-gap: 10pt } .index-letter { margin: 0 } section { break-before: page }";

    private const string Yaml = "title: T\nlanguage: en\nbody: [a.md]\nback: [index]\n";

    [Fact]
    public void Full_pages_have_full_columns_and_the_last_page_even_ones()
    {
        // Ten letters with two entries each are thirty lines: nine in each column below the heading, then the rest.
        var pages = Make(Entries("ABCDEFGHIJ", 2));

        Assert.Equal(["1:Index", "2:A|A1|A2|B|B1|B2|C|C1|C2", "2:D|D1|D2|E|E1|E2|F|F1|F2"], ColumnsOf(pages[0]));
        Assert.Equal(["1:G|G1|G2|H|H1|H2", "1:I|I1|I2|J|J1|J2"], ColumnsOf(pages[1]));
    }

    [Fact]
    public void A_letter_does_not_stand_at_the_foot_of_a_column()
    {
        var page = Make("[A1]{.index} [A2]{.index} [A3]{.index} [A4]{.index} [A5]{.index} [A6]{.index} [A7]{.index} [B1]{.index} [B2]{.index} [B3]{.index} [B4]{.index} [B5]{.index} [B6]{.index} [B7]{.index} [B8]{.index}")[0];

        Assert.Equal(["1:Index", "2:A|A1|A2|A3|A4|A5|A6|A7", "2:B|B1|B2|B3|B4|B5|B6|B7|B8"], ColumnsOf(page));
    }

    [Fact]
    public void An_entry_keeps_its_first_sub_entry_and_the_last_the_one_before()
    {
        var page = Make(Sub("A1", 3) + Sub("B1", 5))[0];

        Assert.Equal(["1:Index", "2:A|A1|a|b|c", "2:B|B1|a|b|c|d|e"], ColumnsOf(page));
    }

    [Theory]
    [InlineData("2", " (more)", "2:A|A1|s01|s02|s03|s04|s05|s06|s07 2:A1 (more)|s08|s09|s10|s11|s12|s13|s14|s15 / 1:A1 (more)|s16|s17|s18|s19|s20 1:A1 (more)|s21|s22|s23|s24")]
    [InlineData("1", " (more)", "2:A|A1|s01|s02|s03|s04|s05|s06|s07 / 1:A1 (more)|s08|s09|s10|s11|s12|s13|s14|s15|s16 / 1:A1 (more)|s17|s18|s19|s20|s21|s22|s23|s24")]
    [InlineData("2", "", "2:A|A1|s01|s02|s03|s04|s05|s06|s07 2:s08|s09|s10|s11|s12|s13|s14|s15 / 1:s16|s17|s18|s19|s20 1:s21|s22|s23|s24")]
    public void An_entry_that_goes_on_is_repeated_above_its_sub_entries_as_the_sheet_says(string columns, string said, string pages)
    {
        var text = string.Concat(Enumerable.Range(1, 24).Select(i => $"[x]{{.index entry=\"A1!s{i:00}\"}} "));

        Assert.Equal(pages, ContinuedPages(".index-entries { columns: " + columns + " } .index-entry::-osh-continued { content: '" + said + "' }", text));
    }

    [Fact]
    public void Each_entry_above_is_repeated()
    {
        var text = string.Concat(Enumerable.Range(1, 20).Select(i => $"[x]{{.index entry=\"A1!B1!s{i:00}\"}} "));

        Assert.Equal(
            "2:A|A1|B1|s01|s02|s03|s04 2:A1 (more)|B1 (more)|s05|s06|s07|s08|s09 / 1:A1 (more)|B1 (more)|s10|s11|s12|s13|s14|s15 1:A1 (more)|B1 (more)|s16|s17|s18|s19|s20",
            ContinuedPages("@page { size: 100pt 100pt } :is(.index-entry, .index-subentry)::-osh-continued { content: ' (more)' }", text));
    }

    [Fact]
    public void An_entry_of_a_few_lines_stays_whole() =>
        Assert.Equal(["1:Index", "2:A|A1|A2|A3|A4|A5", "2:A6|a|b|c|d|e"], ColumnsOf(Make(Entries("A", 5) + Sub("A6", 5))[0]));

    // The columns of each page but for their title.
    private static string ContinuedPages(string css, string text) => string.Join(
        " / ",
        new BookSketch(Css + css).With("b/book.yaml", Yaml).With("b/a.md", "# One\n\n" + text).SetBook("b").Pages
            .Skip(1).Where(page => page.Items.Count > 0).Select(page => string.Join(' ', ColumnsOf(page).Where(column => column != "1:Index"))));

    [Fact]
    public void Links_and_destinations_are_where_the_entries_stand()
    {
        var document = new BookSketch(Css).With("b/book.yaml", Yaml).With("b/a.md", "# One\n\n[A]{.index} [Z]{.index} [B]{.index see=Z}").SetBook("b");

        var target = document.Destinations.Single(d => d.Id == "ix-entry-1");
        Assert.Equal(1, target.PageIndex);
        var strip = document.Pages[1].Items.OfType<TextStrip>().Single(item => item.Text.StartsWith("Z,", StringComparison.Ordinal));
        Assert.Equal(strip.Origin.X, target.Position.X);
        Assert.Equal(Math.Floor(strip.Origin.Y.Points / 10) * 10, target.Position.Y.Points, 3);
    }

    [Fact]
    public void Pages_in_the_index_are_those_of_the_marks()
    {
        var text = "# One\n\n[A]{.index} [B]{.index}\n\n## Two {.page}\n\n[B]{.index}\n\n## Three {.page}\n\n[A]{.index} [B]{.index}^[Of [A]{.index}]";
        var document = new BookSketch(Css + ".page { break-before: page } .footnote { counter-increment: footnote } .footnote::footnote-call { content: counter(footnote) }")
            .With("b/book.yaml", Yaml).With("b/a.md", text).SetBook("b");

        Assert.Equal(["1:Index", "2:A|A, 1, 3", "2:B|B, 1–3"], ColumnsOf(document.Pages[3], keepsNumbers: true));
    }

    private static string Entries(string letters, int count) =>
        string.Concat(letters.SelectMany(l => Enumerable.Range(1, count).Select(i => $"[{l}{i}]{{.index}} ")));

    private static string Sub(string entry, int count) => string.Concat("abcde"[..count].Select(c => $"[x]{{.index entry=\"{entry}!{c}\"}} "));

    // The pages of the index.
    private static List<Page> Make(string text)
    {
        var pages = new BookSketch(Css).With("b/book.yaml", Yaml).With("b/a.md", "# One\n\n" + text).SetBook("b").Pages;
        return [.. pages.SkipWhile(p => !ColumnsOf(p)[0].EndsWith(":Index", StringComparison.Ordinal))];
    }

    // The text of each column from left to right, with the line that it begins in.
    private static List<string> ColumnsOf(Page page, bool keepsNumbers = false)
    {
        var columns = new List<string>();
        var strips = page.Items.OfType<TextStrip>().Select(s => (X: s.Origin.X.Points, Line: (int)Math.Floor(s.Origin.Y.Points / 10), Text: keepsNumbers ? s.Text.Replace("\u2060", string.Empty, StringComparison.Ordinal) : s.Text.Split(',')[0]));
        foreach (var group in strips.GroupBy(s => (s.X, IsHeading: s.Text == "Index")).OrderBy(g => !g.Key.IsHeading).ThenBy(g => g.Key.X))
        {
            var lines = group.OrderBy(s => s.Line).ToList();
            columns.Add($"{lines[0].Line}:{string.Join('|', lines.Select(l => l.Text))}");
        }

        return columns;
    }
}
