using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
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

/// <summary>Files that are kept and heard: PDF/A (ISO 19005), clause by clause, and PDF/UA-1, read back by another library.</summary>
public sealed class ArchiveTests
{
    private const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'><rect width='10' height='10' fill='#f00' opacity='.5'/>"
        + "<text x='10' y='8' font-size='8' font-family='EB Garamond'>Say \uA6A0 it</text></svg>";

    [Theory]
    [InlineData("Text, *slanted*, **bold**, `code` and [a link](https://example.org).^[A note.]")]
    [InlineData("Efficient waffles, ﬁ and q\u0303, a\u0301, x\u0323\u0302")]
    [InlineData("A character that no face has: \uA6A0, twice: \uA6A0\uA6A0.")]
    [InlineData("\uA6A0")]
    [InlineData("A no-break\u00A0space, a joiner\u2060, a blank\u200B, soft\u00ADhyphens, and 中文，标点。")]
    [InlineData("![What it shows](x.svg)")]
    [InlineData("# One\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n- two")]
    public void Whatever_the_text_the_file_can_be_kept(string markdown)
    {
        foreach (var standard in PdfStandard.All.Where(s => s.Kind == PdfStandardKind.Archive))
        {
            var file = Write(markdown, PdfProfile.Screen.Claiming([standard]));
            Assert.True(
                ArchiveCheck.FaultsOf(file.Bytes, standard.Part, standard.Level ?? string.Empty) is [],
                $"{standard}: {string.Join("; ", ArchiveCheck.FaultsOf(file.Bytes, standard.Part, standard.Level ?? string.Empty))}");
        }
    }

    [Theory]
    [MemberData(nameof(ChapterBook.Each), MemberType = typeof(ChapterBook))]
    public void Chapters_can_be_kept_and_heard_at_once(string chapter)
    {
        var file = PdfFile.Write(ChapterBook.Set(chapter, "4.25in 7in").Value, PdfProfile.Screen).Bytes;
        Assert.Empty(ArchiveCheck.FaultsOf(file));
        Assert.Empty(StructureCheck.FaultsOf(file));
    }

    public static TheoryData<string> Manuscripts() => new(
        Directory.EnumerateFiles(Repository.PathOf("tests", "suite"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.PathOf("tests", "suite"), f).Replace('\\', '/')).Where(f => f != "README.md").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void Every_manuscript_of_the_suite_can_be_kept_and_heard(string name)
    {
        var text = File.ReadAllText(Repository.PathOf("tests", "suite", name)) + "\n\nThe end.\n";
        var file = Write(text, PdfProfile.Screen with { ForbidsObjectStreams = true });
        var isWhole = file.Latin.Contains("<pdfuaid:part", StringComparison.Ordinal);
        Assert.Empty(ArchiveCheck.FaultsOf(file.Bytes, 2, isWhole ? "A" : "U"));
        Assert.DoesNotContain(StructureCheck.FaultsOf(file.Bytes), f => isWhole || !f.StartsWith("7.3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- a\n\n  | h | i |\n  |---|---|\n  | 1 | 2^[in a cell] |\n\n- b\n  1. c\n     - d")]
    [InlineData("<table><caption>C</caption><tr><th>a</th><td>b</td></tr><tr><th>c</th></tr></table>")]
    [InlineData("<table><thead><tr><th rowspan='2'>a</th><th colspan='2'>b</th></tr><tr><th>c</th><th>d</th></tr></thead><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table>")]
    [InlineData("> - quoted\n>\n> > deeper^[*n*]\n\n[a](https://example.org/\u4E2D?q=1 'T') <https://example.com>")]
    [InlineData("# A {#a}\n\n## B\n\n#### D\n\nSee [](#a), H~2~O, x^2^, *[HTML]: Hyper\n\nHTML `\u2192`")]
    [InlineData("Text\u2028with\u0085odd\u200Fmarks \uD83D\uDE00 and \u05D0\u05D1 and \u0627\u0644.")]
    [InlineData("![A](x.svg) and ![B](x.svg)\n\n![C](x.svg){width=10%}")]
    [InlineData("[![A](x.svg)](https://example.org) [![](x.svg){alt=''}](https://example.org)")]
    public void Texts_of_other_shapes_can_be_kept_and_heard(string markdown)
    {
        var file = Write(markdown, PdfProfile.Screen).Bytes;
        Assert.Empty(ArchiveCheck.FaultsOf(file));
        Assert.Empty(StructureCheck.FaultsOf(file));
    }

    [Fact]
    public void Inks_become_light_since_the_file_says_how_light_looks()
    {
        var file = Write("Text", PdfProfile.Screen, "p { color: device-cmyk(0 1 0 0); background: -osh-spot('Gold', device-cmyk(0 20% 60% 20%)) }");
        Assert.Empty(ArchiveCheck.FaultsOf(file.Bytes));
    }

    [Fact]
    public void A_box_stands_for_what_no_face_has_and_says_what_it_is()
    {
        var line = SamplePages.Line("a\uA6A0b", 50);
        var run = line with { Glyphs = ValueList.From(line.Glyphs.Select((g, i) => i == 1 ? g with { GlyphId = 0 } : g)) };
        var file = PdfFile.Write(SamplePages.Document(SamplePages.Page("1", run)), PdfProfile.Screen with { ForbidsObjectStreams = true });
        var content = file.PageContents()[0];

        Assert.Empty(ArchiveCheck.FaultsOf(file.Bytes, 2, "U"));
        Assert.Contains("/ActualText(\u00FE\u00FF\u00A6\u00A0)", content, StringComparison.Ordinal);
        Assert.Contains(" l\nh\nf\n", content, StringComparison.Ordinal);
        Assert.Equal(2, content.Split("TJ").Length - 1);
    }

    [Fact]
    public void Translucent_colours_are_mixed_with_white_where_nothing_may_shine_through()
    {
        const string Css = "p { background: rgba(255, 0, 0, .5) }";
        Assert.Empty(ArchiveCheck.FaultsOf(Write("Text", PdfProfile.Screen.Claiming([PdfStandard.A1b]), Css).Bytes, 1, "B"));
        Assert.Contains("/ExtGState", Write("Text", PdfProfile.Screen with { ForbidsObjectStreams = true }, Css).Latin, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_are_in_neither_of_the_places_that_tell_the_title()
    {
        var document = SamplePages.Document(SamplePages.Page("1")) with { Metadata = SamplePages.Information with { Title = "A\u0001B\r\nC", Description = "D\rE" } };
        Assert.Empty(ArchiveCheck.FaultsOf(PdfFile.Write(document, PdfProfile.Screen).Bytes, 2, "U"));
    }

    [Theory]
    [InlineData("Text", true, "A")]
    [InlineData("![](x.svg){alt=''}", true, "A")]
    [InlineData("Text of \uE000", true, "U")]
    public void A_file_names_the_level_that_its_text_lets_hold(string markdown, bool isHeard, string level)
    {
        var file = Write(markdown, PdfProfile.Screen with { ForbidsObjectStreams = true }).Latin;
        Assert.Contains($"<pdfaid:conformance>{level}</pdfaid:conformance>", Unspaced(file), StringComparison.Ordinal);
        Assert.Equal(isHeard, file.Contains("<pdfuaid:part", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_asked_for_by_name_and_does_not_hold_is_told()
    {
        var pages = SamplePages.Document(SamplePages.Page("1", SamplePages.Line("No structure", 50)));
        var span = new BookSketch().SetInType("Text").Structure.Elements[0].Span;
        var file = PdfFile.Write(pages, PdfProfile.Screen.Claiming([PdfStandard.A2a, PdfStandard.UA1]) with { StandardsSpan = span });

        var told = file.Diagnostics.ToSortedList();
        Assert.Equal([PdfCodes.ShortOfStandard, PdfCodes.ShortOfStandard], told.Select(d => d.Code));
        Assert.Contains(told, d => d.Message.StartsWith("The file conforms to PDF/A-2u, not to PDF/A-2a: the pages have no structure", StringComparison.Ordinal));
        Assert.Contains(told, d => d.Message.StartsWith("The file conforms to no PDF/UA-1", StringComparison.Ordinal));
        Assert.Empty(ArchiveCheck.FaultsOf(file.Bytes, 2, "U"));
        Assert.Empty(PdfFile.Write(pages, PdfProfile.Screen).Diagnostics.ToSortedList());
    }

    [Fact]
    public void Whatever_is_asked_for_a_file_for_screens_has_its_structure() => Assert.All(
        PdfStandard.All.Where(s => s is { Kind: PdfStandardKind.Archive, IsOfVersion2: false }),
        standard => Assert.Empty(StructureCheck.FaultsOf(Write("# A\n\nText.^[Note.]", PdfProfile.Screen.Claiming([standard])).Bytes)));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |")]
    [InlineData("<table><thead><tr><th rowspan='2'>a</th><th colspan='2'>b</th></tr><tr><th>c</th><th>d</th></tr></thead><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody><tfoot><tr><td>x</td><td>y</td><td>z</td></tr></tfoot></table>")]
    public void Structure_of_the_oldest_archive_is_that_of_its_version(string markdown)
    {
        var file = Write(markdown, PdfProfile.Screen.Claiming([PdfStandard.A1a, PdfStandard.UA1]));
        Assert.Empty(ArchiveCheck.FaultsOf(file.Bytes, 1));
        Assert.Empty(StructureCheck.FaultsOf(file.Bytes));
        Assert.Contains("/Scope/Column", file.Latin, StringComparison.Ordinal);
        Assert.DoesNotContain("/S/THead", file.Latin, StringComparison.Ordinal);
        Assert.Contains("/S/THead", Write(markdown, PdfProfile.Screen with { ForbidsObjectStreams = true }).Latin, StringComparison.Ordinal);
    }

    [Fact]
    public void Standards_that_exclude_each_other_are_known()
    {
        Assert.Null(StandardConflict.Find([PdfStandard.A2a, PdfStandard.UA1]));
        Assert.Null(StandardConflict.Find([PdfStandard.A1b, PdfStandard.UA1]));
        Assert.Null(StandardConflict.Find([PdfStandard.A1a, PdfStandard.UA1]));
        Assert.NotNull(StandardConflict.Find([PdfStandard.A1a, PdfStandard.X1a]));
        Assert.Equal("ISO 19005-2, 6.6.4", StandardConflict.Find([PdfStandard.UA1, PdfStandard.A2a, PdfStandard.A3b])?.Clause);
        Assert.Equal(PdfStandard.A4, StandardConflict.Find([PdfStandard.UA1, PdfStandard.A4])?.Second);
        Assert.All(PdfStandard.All, s => Assert.Same(s, PdfStandard.Find(s.Name.ToLowerInvariant())));
    }

    private static string Unspaced(string text) => text.Replace(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"", string.Empty, StringComparison.Ordinal);

    private static PdfFile Write(string markdown, PdfProfile profile, string css = "") =>
        PdfFile.Write(new BookSketch(css).With("x.svg", Drawing).SetInType(markdown), profile);
}
