using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

public class ConversionTests
{
    [Theory]
    [InlineData("\"Hello\" -- it's 'fine'... the '90s --- 'tis", "en", "“Hello” – it’s ‘fine’… the ’90s — ’tis")]
    [InlineData("\"Das 'Buch'\" von Hans' Vater", "de", "„Das ‚Buch‘“ von Hans’ Vater")]
    [InlineData("\"Bonjour\" l'ami", "fr", "«\u202fBonjour\u202f» l’ami")]
    [InlineData("the dogs' bone", "en", "the dogs’ bone")]
    [InlineData("He said \"*really*\"", "en", "He said “really”")]
    [InlineData("`\"a\" -- b`", "en", "\"a\" -- b")]
    [InlineData("\\\"a\\\" &quot;b&quot;", "en", "\"a\" \"b\"")]
    [InlineData("[\"x\"]{lang=de} \"y\"", "en", "„x“ “y”")]
    [InlineData("rock 'n' roll", "en", "rock ’n’ roll")]
    [InlineData("a ---- b", "en", "a –– b")]
    [InlineData("a ----- b ------c", "en", "a —– b ——c")]
    [InlineData("a ------- b -------- c --------- d", "en", "a —–– b –––– c ——— d")]
    [InlineData("a ----------- b -------------, \\----, `-----`", "en", "a ———– b ———––, -—, -----")]
    public void Typewriter_signs_become_the_typesetters(string markdown, string language, string expected)
    {
        var book = Read(("x.md", $"---\nlang: {language}\n---\n\n{markdown}"));
        Assert.Equal(expected, TextPrinter.Print(book.Divisions[0].Blocks));
    }

    [Theory]
    [InlineData("a) x\nb) y", 1, "lower-alpha", ')')]
    [InlineData("iv. x\nv. y", 4, "lower-roman", '.')]
    [InlineData("(3) x\n(4) y", 3, "decimal", ')')]
    [InlineData("B.  x\nC.  y", 2, "upper-alpha", '.')]
    [InlineData("#. x\n#. y", 1, "decimal", '.')]
    public void Lists_count_as_their_author_counts(string markdown, int start, string style, char delimiter)
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(CommonMarkTests.Convert(markdown)));
        Assert.Equal(new ListNumbering(start, style, delimiter), list.Numbering);
        Assert.Equal(2, list.Items.Count);
    }

    [Theory]
    [InlineData("some text\n(1) not a list")]
    [InlineData("B. Russell wrote it.")]
    [InlineData("(c) 2020 A Company")]
    [InlineData("some text\na. not a list")]
    [InlineData("mix. it up")]
    public void Text_that_looks_like_a_lettered_list_is_text(string markdown) =>
        Assert.IsType<Paragraph>(Assert.Single(CommonMarkTests.Convert(markdown)));

    [Theory]
    [InlineData("{name} stays {.x}")]
    [InlineData("~5 and ~6")]
    [InlineData("mail me@example.org or @user")]
    [InlineData("x^y and y^z w^")]
    public void What_is_no_markup_stays_text(string markdown) =>
        Assert.Equal(markdown, TextPrinter.Print(CommonMarkTests.Convert(markdown)));

    [Fact]
    public void A_bare_fence_closes_the_innermost_division()
    {
        var outer = Assert.IsType<Div>(CommonMarkTests.Convert("::: a\n\n:::: {.b #c}\nx\n:::\n\ny\n:::::\n\nz")[0]);
        Assert.Equal("Div {.a}\n  Div {#c .b}\n    Paragraph\n      Text \"x\"\n  Paragraph\n    Text \"y\"\n", BookPrinter.Print(outer));
    }

    [Theory]
    [InlineData("- a\n\n  b")]
    [InlineData("1. ```\n   x\n     y\n   ```\n\n   - c\n\n     d")]
    [InlineData("    code\n      code")]
    [InlineData("T\n: d\n\n    e")]
    [InlineData("a[^1]\n\n[^1]: n\n\n    m")]
    [InlineData("- ::: b\n  - c\n\n    d\n  :::\n\n  e")]
    [InlineData("- ::: b\n\n  c\n\n  :::\n\n  d\n\n- e")]
    [InlineData("1. - ::: b\n     c\n     :::\n\n   d\n\n2. e")]
    [InlineData("- ```\n  :::\n  ```\n\n- e")]
    [InlineData("```\n:::\n```\n\nx")]
    [InlineData("<!--\n:::\n-->\n\nx")]
    [InlineData("T\n: ::: b\n  c\n  :::\n\n  d")]
    public void Indents_within_a_division_are_those_outside_one(string markdown)
    {
        var bare = CommonMarkTests.Convert(markdown);
        var within = Assert.IsType<Div>(Assert.Single(CommonMarkTests.Convert($"::: box\n\n{markdown}\n\n:::"))).Blocks;
        Assert.Equal(bare.Select(b => BookPrinter.Print(b)), within.Select(b => BookPrinter.Print(b)));
    }

    [Fact]
    public void A_grid_tables_cells_hold_blocks()
    {
        var table = Assert.IsType<Table>(CommonMarkTests.Convert("+-----+---+\n| A   | B |\n+=====+===+\n| - x | c |\n| - y |   |\n+-----+---+\n\nTable: Cap {#tbl-g}")[0]);
        Assert.Equal("tbl-g", table.Attributes.Id);
        Assert.Equal("Cap", TextPrinter.Print(table.Caption!));
        Assert.IsType<ListBlock>(table.Body[0].Cells[0].Blocks[0]);
        Assert.Single(table.Head);
    }

    [Theory]
    [InlineData("*a*[^1] b\n\n[^1]: x")]
    [InlineData("# a[^1]\n\n[^1]: x")]
    [InlineData("| a[^1] |\n|---|\n| b |\n\n[^1]: x")]
    [InlineData("![cap[^1]](a.png)\n\n[^1]: x")]
    [InlineData("| a |\n|---|\n\n: cap[^1]\n\n[^1]: x")]
    [InlineData("- a[^1]\n\n[^1]: x")]
    [InlineData("::: x\na[^1]\n\n[^1]: x\n:::")]
    [InlineData("a^[x]")]
    public void Notes_are_called_from_anywhere(string markdown)
    {
        var printed = string.Concat(CommonMarkTests.Convert(markdown, "a.png").Select(b => BookPrinter.Print(b)));
        Assert.Matches("Note\n *Paragraph\n *Text \"x\"", printed);
    }

    [Fact]
    public void A_note_has_several_paragraphs_and_the_same_label_serves_each_file()
    {
        var book = ReadFolder(
            ("one.md", "# One\n\nA[^1]\n\n[^1]: First.\n\n    Second.\n"), ("two.md", "# Two\n\nB[^1]\n\n[^1]: Other.\n"));
        var printed = BookPrinter.Print(book);
        Assert.Contains("First.", printed);
        Assert.Contains("Second.", printed);
        Assert.Contains("Other.", printed);
    }

    [Fact]
    public void Headings_get_ids_that_are_unique_in_the_book()
    {
        var book = ReadFolder(("one.md", "# Title\n\n## Same\n\n## Same\n"), ("two.md", "# Title\n\n## Same {#own}\n"));
        var headings = book.Divisions.SelectMany(d => d.Blocks.OfType<Heading>()).Select(h => h.Attributes.Id);
        Assert.Equal(["title", "same", "same-1", "two-title", "own"], headings);
    }

    [Fact]
    public void Links_to_files_of_the_book_become_links_to_ids()
    {
        var book = ReadFolder(("one.md", "# One\n\n[x](two.md) [y](two.md#own) [z](#one)\n"), ("two.md", "# Two\n\n## Sub {#own}\n"));
        var links = ((Paragraph)book.Divisions.First(d => d.Name == "one").Blocks[1]).Inlines.OfType<Link>().Select(l => l.Target);
        Assert.Equal(["#two", "#own", "#one"], links);
    }

    [Fact]
    public void Headings_are_found_by_their_text()
    {
        var book = ReadFolder(("one.md", "# One\n\n[See *this*], [there][see *this*]\n\n## See *this*\n"));
        var links = ((Paragraph)book.Divisions.First(d => d.Name == "one").Blocks[1]).Inlines.OfType<Link>().Select(l => l.Target);
        Assert.Equal(["#see-this", "#see-this"], links);
    }

    [Fact]
    public void A_foreign_file_becomes_a_book()
    {
        const string readme = "<p align=\"center\"><img src=\"https://x.y/logo.png\" alt=\"Logo\"></p>\n\n# Tool\n\n[![Build](https://x.y/b.svg)](https://ci)\n\n" +
            "- [Use](#how-to-use)\n- [Gone](#gone)\n\n## How to use?\n\n<details><summary>More</summary>\n\n**Text**\n\n</details>\n\n<script>bad()</script>\n";
        var diagnostics = new DiagnosticBag();
        var project = ManuscriptReaderOf(new MemoryWorkspace().With("tool.md", readme), "tool.md", diagnostics);
        Assert.False(diagnostics.HasErrors);
        Assert.Equal("Tool", project.Book.Metadata.Title);
        Assert.Equal(["tool.pdf", "tool.docx", "tool.epub"], project.Editions.Select(e => e.Output));
        var printed = BookPrinter.Print(project.Book);
        Assert.Contains("Link #how-to-use", printed);
        Assert.Contains("Div {.details}", printed);
        Assert.Contains("Text \"Build\"", printed);
        Assert.DoesNotContain("bad()", printed);
    }

    private static Book ReadFolder(params (string Name, string Text)[] files)
    {
        var workspace = new MemoryWorkspace().With("book/book.yaml", "title: T\nbody: [" + string.Join(", ", files.Select(f => f.Name)) + "]\n");
        foreach (var (name, text) in files)
        {
            workspace.With("book/" + name, text);
        }

        return ManuscriptReaderOf(workspace, "book", new DiagnosticBag()).Book;
    }

    private static Book Read((string Name, string Text) file) =>
        ManuscriptReaderOf(new MemoryWorkspace().With(file.Name, file.Text), file.Name, new DiagnosticBag()).Book;

    private static OpenSourceHistory.Markdown.BookProject ManuscriptReaderOf(MemoryWorkspace workspace, string path, DiagnosticBag diagnostics) =>
        diagnostics.Take(OpenSourceHistory.Markdown.ManuscriptReader.Read(path, workspace))!;
}
