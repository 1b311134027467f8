using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Where an e-book says that the pages of the printed book begin.</summary>
public sealed class PageListTests
{
    private const string Sheet = """
        @font-face { font-family: x; src: url('f.ttf') }
        html { font-family: x; font-size: 10pt; line-height: 12pt }
        @page { size: 60mm 40mm; margin: 5mm }
        section { break-before: page }
        figure { break-before: page }
        """;

    private const string Editions = "print: { format: pdf, output: p.pdf, profile: print }, screen: { format: pdf, output: s.pdf }, ";

    [Theory]
    [InlineData("manuscript")]
    [InlineData("tests/books/second")]
    [InlineData("tests/books/novel")]
    [InlineData("tests/books/handbook")]
    public async Task Every_page_of_a_book_begins_in_the_ebook_at_its_first_words(string folder)
    {
        var workspace = new DiskWorkspace(null);
        var project = ManuscriptReader.Read([Repository.PathOf(folder)], workspace).Value!;
        var request = new BuildRequest(folder, [], "out", project.StyleSheetPath!);
        var phases = new SharedPhases(EditionMatters.Of(project, EditionPlan.Make(project, request), request, workspace).Value, request);
        var ebook = Assert.Single(project.Editions.OfType<EpubEdition>());
        var pages = (await phases.PagesOf(ebook.PageSource!)).Value!;
        var marks = TextBehindMarks.In((await phases.StyledBookOf(ebook)).Value.Book.Book);

        var wrong = new List<string>();
        foreach (var (index, page) in pages.Pages.Index())
        {
            if (FirstWords(page, pages.Structure) is { Length: > 0 } words
                && !(marks.GetValueOrDefault(index + 1) is { } text && WithoutSpaces(text).StartsWith(WithoutSpaces(words), StringComparison.Ordinal)))
            {
                wrong.Add($"{page.Label}: '{words}' but '{marks.GetValueOrDefault(index + 1) ?? "no mark"}'");
            }
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public void Pages_are_listed_and_marked()
    {
        var files = Build("", "# One\n\n" + Words(60) + "\n\n# Two\n\nEnd.");

        Assert.Equal(["1", "2", "3", "4"], ListOf(files["nav.xhtml"]).Select(p => p.Label));
        foreach (var (label, url) in ListOf(files["nav.xhtml"]))
        {
            var (file, id) = (url.Split('#')[0], url.Split('#')[1]);
            Assert.Contains($"<span id=\"{id}\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\"{label}\"></span>", files[file], StringComparison.Ordinal);
        }

        Assert.Contains("<meta refines=\"#page-source\" property=\"source-of\">pagination</meta>", files["package.opf"], StringComparison.Ordinal);
        Assert.Contains(">pageNavigation<", files["package.opf"], StringComparison.Ordinal);
        Assert.Contains(">pageBreakMarkers<", files["package.opf"], StringComparison.Ordinal);
        Assert.Equal(4, Regex.Count(files["toc.ncx"], "<pageTarget "));
    }

    [Fact]
    public void A_page_begins_within_code_at_its_line()
    {
        var code = string.Concat(Enumerable.Range(1, 30).Select(i => $"line{i};\n"));
        var files = Build("", $"# One\n\n```\n{code}```\n");

        Assert.Equal(5, ListOf(files["nav.xhtml"]).Count);
        Assert.Matches("line\\d+;\n<span id=\"page-2\"[^>]*></span>line\\d+;", files["a.xhtml"]);
    }

    [Fact]
    public void A_page_that_begins_with_a_picture_begins_at_its_words()
    {
        var files = Build("", "# One\n\nText.\n\n![The caption.](p.svg)\n");

        Assert.Matches("<figcaption>.*<span id=\"page-2\"[^>]*></span>The caption", files["a.xhtml"]);
        Assert.Contains("<img", files["a.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_of_the_author_stay_the_authors()
    {
        var files = Build("", "# One\n\n" + Words(60) + "\n\nThis [is]{#page-2} [here](#page-2).\n");

        Assert.Contains("<span id=\"page-2\">is</span>", files["a.xhtml"], StringComparison.Ordinal);
        Assert.Equal("a.xhtml#page-2-2", ListOf(files["nav.xhtml"])[1].Url);
    }

    [Theory]
    [InlineData("pages: none", 0)]
    [InlineData("pages: screen", 3)]
    [InlineData("pages: print", 3)]
    public void The_description_says_whose_pages(string setting, int count)
    {
        var files = Build(", " + setting, "# One\n\n" + Words(60));

        Assert.Equal(count, ListOf(files["nav.xhtml"]).Count);
        Assert.Equal(count > 0, files["package.opf"].Contains("pageNavigation", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_of_an_edition_that_does_not_exist_are_an_error_at_their_place()
    {
        var report = BookBuilder.Build(Request, Files(", pages: paper", "# One\n"), null);

        var error = Assert.Single(report.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("No PDF edition is called “paper”", error.Message);
        Assert.Equal(["Write print, screen, none"], error.Hints);
        Assert.Equal("b/book.yaml", error.Span.File!.Path);
    }

    private static BuildRequest Request => new("b", ["ebook"], "out", "b/s.css");

    private static string Words(int count) => string.Join(' ', Enumerable.Range(1, count).Select(i => "word" + i));

    private static Dictionary<string, string> Build(string setting, string chapter)
    {
        var files = Files(setting, chapter);
        var report = BookBuilder.Build(Request, files, null);
        Assert.Empty(report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(files.ReadAllBytes("out/e.epub")));
        return archive.Entries.Where(e => Path.GetExtension(e.Name) is ".xhtml" or ".opf" or ".ncx").ToDictionary(e => e.Name, e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }

    private static MemoryWorkspace Files(string setting, string chapter) => new MemoryWorkspace()
        .With("b/book.yaml", $"title: T\nstyle: s.css\nbody: [a.md]\neditions: {{ {Editions} ebook: {{ format: epub, output: e.epub{setting} }} }}\n")
        .With("b/a.md", chapter)
        .With("b/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10'/></svg>")
        .With("b/s.css", Sheet)
        .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));

    private static List<(string Label, string Url)> ListOf(string navigation)
    {
        var start = navigation.IndexOf("epub:type=\"page-list\"", StringComparison.Ordinal);
        return start < 0 ? [] : [.. Regex.Matches(navigation[start..], "href=\"([^\"]+)\">([^<]+)").Select(m => (m.Groups[2].Value, m.Groups[1].Value))];
    }

    // What of a page has a place of its own in the manuscript and is no note: "Act I" before a title has none.
    private static string FirstWords(Page page, StructureTree structure)
    {
        var runs = page.Items.OfType<GlyphRun>().Where(r => r.Mark.Element is not null && r.Span.File is not null).ToList();
        var (text, note) = (runs.FirstOrDefault(r => NoteAround(r, structure) is null), runs.FirstOrDefault(r => NoteAround(r, structure) is not null));
        var run = text is null || note?.Origin.Y < text.Origin.Y ? note : text;
        return run is null ? string.Empty : run.Text.TrimEnd('\u00AD').Trim().Replace("\u00AD", string.Empty, StringComparison.Ordinal);
    }

    // A line end of the source is a space or, between Chinese signs, nothing.
    private static string WithoutSpaces(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string? NoteAround(GlyphRun run, StructureTree structure)
    {
        for (var index = run.Mark.Element!.Value; index > 0; index = structure.Elements[index].Parent)
        {
            if (structure.Elements[index].Role == StructureRole.FENote)
            {
                return structure.Elements[index].Id;
            }
        }

        return null;
    }

    /// <summary>Collects what stands behind the mark of each page, by the page's place.</summary>
    private sealed class TextBehindMarks : BookWalker
    {
        private readonly Dictionary<int, StringBuilder> _texts = [];

        public static Dictionary<int, string> In(Book book)
        {
            var collector = new TextBehindMarks();
            collector.Walk(book);
            return collector._texts.ToDictionary(t => t.Key, t => t.Value.ToString().Trim());
        }

        public override void Visit(Node node)
        {
            switch (node)
            {
                case PageMark mark:
                    _texts[mark.Folio.Page] = new StringBuilder();
                    break;
                case Note:
                    break;
                case CodeBlock block:
                    Append(block.Text);
                    base.Visit(node);
                    block.Pages.ToList().ForEach(m => _texts[m.Folio.Page].Append(block.Text, m.Offset, block.Text.Length - m.Offset));
                    return;
                default:
                    Append(node is Text text ? text.Value : node is Code code ? code.Value : node is SoftBreak ? " " : string.Empty);
                    break;
            }

            base.Visit(node);
        }

        private void Append(string text)
        {
            foreach (var page in _texts.Values.Where(p => p.Length < 200))
            {
                page.Append(text);
            }
        }
    }
}
