using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Findings;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Pages;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.Testing.Tagging;
using OpenSourceHistory.UnitTests.Typesetting;
using OpenSourceHistory.UnitTests.Typesetting.Chapters;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

/// <summary>Files of PDF/UA-2 (ISO 14289-2), rule by rule, read back by another library.</summary>
public sealed class AccessibilityTests
{
    private const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'><rect width='10' height='10' fill='#f00' opacity='.5'/></svg>";

    private static readonly PdfProfile s_profile = PdfProfile.Screen.Claiming([PdfStandard.UA2, PdfStandard.A4]);

    [Theory]
    [MemberData(nameof(ChapterBook.Each), MemberType = typeof(ChapterBook))]
    public void Chapters_conform(string chapter) => AssertConforms(PdfFile.Write(ChapterBook.Set(chapter, "4.25in 7in").Value, s_profile));

    public static TheoryData<string> Manuscripts() => ArchiveTests.Manuscripts();

    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void Manuscripts_of_the_suite_conform(string name)
    {
        var file = Write(File.ReadAllText(Repository.PathOf("tests", "suite", name)) + "\n\nThe end.\n", s_profile with { ForbidsObjectStreams = true });
        var isWhole = file.Latin.Contains("<pdfuaid:part", StringComparison.Ordinal);
        Assert.DoesNotContain(AccessibilityCheck.FaultsOf(file.Bytes), f => isWhole || !f.StartsWith("5: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Text.^[A note with *emphasis*, [a link](https://example.org) and `code`.] See [](#b) and again[^n].\n\n[^n]: Named.\n\n    Second.\n\n    > Quoted.\n\n    # Heading in a note\n\n# B {#b}")]
    [InlineData("::: {.callout-tip title=\"T\"}\nBody.\n\n> Quoted\n\n::: {.callout-warning}\nInner\n:::\n:::\n\n> ::: {.callout-note}\n> In a quotation\n> :::")]
    [InlineData("- a\n  - b\n    1. c^[in a list]\n\n       > quoted\n\n- [x] done\n- [ ] to do\n\nTerm\n: Meaning^[in it]\n\nOther\n: One\n\n: Two")]
    [InlineData("<table><tr><td><blockquote><p>q</p></blockquote><h3>In a cell</h3></td><td><table><tr><td>inner</td></tr></table></td></tr></table>")]
    [InlineData("| a | b^[in a head] |\n|---|---|\n| 1^[in a cell] | [over](#x) |\n\nTable: Caption^[in it]\n\n# X {#x}")]
    [InlineData("<table><caption>C</caption><tr><th>a</th><td rowspan='2'>b</td></tr><tr><th>c</th></tr><tr><td colspan='2'>d</td></tr></table>")]
    [InlineData("![A](x.svg) and ![B](x.svg)\n\n![C](x.svg){width=10%}\n\n[![D](x.svg)](https://example.org)")]
    [InlineData("<figure><p>Two</p><p>paragraphs</p><figcaption>Of text</figcaption></figure>\n\nBetween.\n\n<figure><img src='x.svg' alt='A'><img src='x.svg' alt='B'><figcaption>Two^[pictures]</figcaption></figure>\n\nBehind.")]
    [InlineData("| verse\n|   indented\n| lines\n\n# A\n\n##### E\n\n## B\n\n#\n\nText")]
    [InlineData("Text\u2028with\u0085odd\u200Fmarks \uD83D\uDE00, \u05D0\u05D1, \u0627\u0644, \uA6A0 and *[HTML]: Hyper\n\nHTML H~2~O")]
    [InlineData("[one *two* ![A](x.svg) three](https://example.org/\u4E2D?q=1 'T') [](#a) <a href='#a'>a <a href='#b'>b</a></a>\n\n# A {#a}\n\n# B {#b}")]
    [InlineData("```python\nx = 1\t# tab\n\ny = 2\n```\n\n<ruby>\u6F22<rt>\u304B\u3093</rt></ruby> and $x^2$\n\n$$\\frac{a}{b}$$")]
    public void Texts_of_other_shapes_conform(string markdown)
    {
        var file = Write(markdown, s_profile with { ForbidsObjectStreams = true });
        AssertConforms(file);
        Assert.Contains("<pdfuaid:part", file.Latin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("div::before { content: 'Before' } section::after { content: 'After' } ol::before { content: 'List' } table::before { content: 'Table' } blockquote::before { content: 'Q' }")]
    [InlineData("li::before { content: 'x' } td::before { content: 'y' } h1::before { content: 'z' } p::after { content: url(x.svg) }")]
    [InlineData("p { page-break-before: always } h1 { string-set: t content() } @page { @top-center { content: string(t) } @bottom-center { content: counter(page) } }")]
    public void Made_content_conforms(string css) =>
        AssertConforms(PdfFile.Write(new BookSketch(css).With("x.svg", Drawing).SetInType("# A\n\n::: box\nText\n:::\n\n> Quoted\n\n1. one\n\n| a |\n|---|\n| b |"), s_profile));

    [Fact]
    public void Links_within_long_tables_and_paragraphs_are_each_in_an_element_of_their_own()
    {
        var rows = string.Concat(Enumerable.Range(0, 150).Select(i => $"| {i} | [to {i}](#a){{.x}} |\n"));
        AssertConforms(Write($"# A {{#a}}\n\n| [head](#a) | b |\n|---|---|\n{rows}\n\n[{string.Join(' ', Enumerable.Repeat("a long link", 300))}](#a)", s_profile));
    }

    [Fact]
    public void Types_have_the_namespace_that_defines_them()
    {
        var file = Write("# A\n\n> Quoted *well*.^[Note.]", s_profile with { ForbidsObjectStreams = true });
        using var tags = new TaggedFile(file.Bytes);
        Assert.Equal("http://iso.org/pdf2/ssn", tags.Root.Namespace);
        Assert.Equal(
            [("BlockQuote", "http://iso.org/pdf/ssn"), ("Em", "http://iso.org/pdf2/ssn"), ("FENote", "http://iso.org/pdf2/ssn"), ("Reference", "http://iso.org/pdf/ssn")],
            tags.Root.All().Where(n => n.Type is "BlockQuote" or "Em" or "FENote" or "Reference").Select(n => (n.Type, n.Namespace!)).Order());
        Assert.DoesNotContain("/Namespaces", Write("# A", PdfProfile.Screen with { ForbidsObjectStreams = true }).Latin, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_and_each_of_its_calls_refer_to_each_other()
    {
        var file = Write("One[^n] and two[^n].\n\n[^n]: Said once.", s_profile);
        using var tags = new TaggedFile(file.Bytes);
        var notes = tags.Root.All().Where(n => n.Type == "FENote").ToList();
        Assert.NotEmpty(notes);
        Assert.All(notes, n => Assert.NotEmpty(n.References));
        Assert.Equal(2, tags.Root.All().Count(n => n.Type == "Reference" && n.References.Count == 1));
    }

    [Fact]
    public void The_title_of_the_title_page_is_a_title()
    {
        var book = new BookSketch().With("b/book.yaml", "title: Named\nlanguage: en\nfront: [half-title, title-page, contents]\nbody: [one.md]\n").With("b/one.md", "# One\n\nText.^[Note.]\n\n## Two *called* [there](#x)\n\n# Three {#x}");
        var file = PdfFile.Write(book.SetBookInType("b"), s_profile);
        AssertConforms(file);
        using var tags = new TaggedFile(file.Bytes);
        Assert.Single(tags.Root.All(), n => n.Type == "Title");
    }

    [Theory]
    [InlineData("![\uE000](x.svg)")]
    [InlineData("# \uE000\n\nText")]
    [InlineData("[Text](https://example.org '\uE000') of \uE000")]
    public void Characters_of_private_use_are_told(string markdown)
    {
        var span = new BookSketch().SetInType("Text").Structure.Elements[0].Span;
        var file = Write(markdown, s_profile with { StandardsSpan = span, ForbidsObjectStreams = true });
        Assert.Contains(file.Diagnostics.ToSortedList(), d => d.Code == PdfCodes.ShortOfStandard && d.Message.StartsWith("The file conforms to no PDF/UA-2", StringComparison.Ordinal));
        Assert.DoesNotContain("<pdfuaid:part", file.Latin, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_the_contents_that_leads_to_nothing_is_told()
    {
        var set = new BookSketch().SetInType("Text");
        var entry = new StructureElement(1, 0, StructureRole.TOC, default) { Children = [2] };
        var pages = SamplePages.Document(SamplePages.Page("1", SamplePages.Line("Chapter", 50) with { Mark = ItemMark.OfElement(3) })) with
        {
            Structure = new StructureTree(
            [
                new StructureElement(0, -1, StructureRole.Document, default) { Children = [1] }, entry, new StructureElement(2, 1, StructureRole.TOCI, default) { Children = [3] },
                new StructureElement(3, 2, StructureRole.Link, default) { Target = "#gone" },
            ]),
        };
        var file = PdfFile.Write(pages, s_profile with { StandardsSpan = set.Structure.Elements[0].Span });
        Assert.Contains(file.Diagnostics.ToSortedList(), d => d.Message.Contains("8.2.5.8", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PDF/UA-1")]
    [InlineData("PDF/UA-2")]
    public void The_structure_adds_two_fifths_of_the_size_at_most(string standard)
    {
        var chapters = Directory.EnumerateFiles(Repository.PathOf("tests", "books", "chapters"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        var pages = new BookSketch().SetInType(string.Join("\n\n", chapters));
        var profile = PdfProfile.Screen.Claiming([PdfStandard.Find(standard)!]);
        var (tagged, plain) = (PdfFile.Write(pages, profile).Bytes.Length, PdfFile.Write(pages, profile with { RequiresTags = false }).Bytes.Length);
        Assert.InRange(tagged / (double)plain, 1, 1.4);
    }

    [Theory]
    [InlineData("PDF/UA-1", "PDF/UA-2", "ISO 14289-1, 5; ISO 14289-2, 5")]
    [InlineData("PDF/A-2a", "PDF/UA-2", "ISO 19005-2, 6.1.2; ISO 14289-2, 6.1")]
    [InlineData("PDF/A-1b", "PDF/UA-2", "ISO 19005-1, 5; ISO 14289-2, 6.1")]
    [InlineData("PDF/A-3u", "PDF/UA-2", "ISO 19005-3, 6.1.2; ISO 14289-2, 6.1")]
    [InlineData("PDF/UA-2", "PDF/X-1a:2001", "ISO 14289-2, 6.1; ISO 15930-1")]
    [InlineData("PDF/UA-2", "PDF/X-3:2002", "ISO 14289-2, 6.1; ISO 15930-3")]
    [InlineData("PDF/UA-2", "PDF/X-4", "ISO 14289-2, 6.1; ISO 15930-7")]
    [InlineData("PDF/UA-1", "PDF/A-4e", "ISO 14289-1, 6.1; ISO 19005-4, 6.1.2")]
    [InlineData("PDF/A-4", "PDF/UA-2", null)]
    [InlineData("PDF/UA-2", "PDF/A-4e", null)]
    public void Standards_that_no_file_can_keep_at_once_are_refused_by_their_clauses(string first, string second, string? clause) =>
        Assert.Equal(clause, StandardConflict.Find([PdfStandard.Find(first)!, PdfStandard.Find(second)!])?.Clause);

    private static void AssertConforms(PdfFile file)
    {
        Assert.Empty(AccessibilityCheck.FaultsOf(file.Bytes));
        Assert.Empty(ArchiveCheck.FaultsOf(file.Bytes, 4, string.Empty));
    }

    private static PdfFile Write(string markdown, PdfProfile profile) => PdfFile.Write(new BookSketch().With("x.svg", Drawing).SetInType(markdown), profile);
}
