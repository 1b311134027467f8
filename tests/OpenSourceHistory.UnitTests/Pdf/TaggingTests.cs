using System.Text.RegularExpressions;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Testing.Tagging;
using OpenSourceHistory.UnitTests.Typesetting;
using OpenSourceHistory.UnitTests.Typesetting.Chapters;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

/// <summary>The logical structure of screen PDFs, read back by another library.</summary>
public sealed class TaggingTests
{
    private const string Everything = """
        # Title

        Words of *emphasis*, `code` and [a link](https://example.org), a note.^[Its text.
        ] And more words, so that the paragraph goes on over several lines of a narrow page and on to the next.

        ### Skipped a level

        - one
        - two

        1. first

        | A | B |
        |---|---|
        | 1 | [here](#title) |

        : Caption

        > Quoted.

        | verse
        | more

        Term
        :   Meaning.

        ***

            code block
        """;

    [Theory]
    [InlineData(Everything)]
    [InlineData("Text without a heading")]
    [InlineData("### Deep first\n\n# Then up\n\n#### Down")]
    [InlineData("| a |\n|---|\n|   |\n")]
    [InlineData("| a | b |\n|---|---|\n")]
    [InlineData("<table><thead><tr><th>a</th></tr></thead></table>")]
    [InlineData("<table><thead><tr><th>a</th></tr></thead><tfoot><tr><td>b</td></tr></tfoot></table>")]
    [InlineData("<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr></table>")]
    [InlineData("<table><tr><td rowspan='3'>a</td><td colspan='2'>b</td></tr><tr><td>c</td></tr></table>")]
    [InlineData("<table><tr><td>a</td></tr><tr><td>b</td><td>c</td><td>d</td></tr><tr></tr></table>")]
    [InlineData("- a\n\n  - b^[n]\n\n    1. c\n- [x] done")]
    [InlineData("A^[one] B^[two\n\n- list] [C](#c) [D]{#c}")]
    [InlineData("<figure><p>No picture</p><p>at all</p><figcaption>Said</figcaption></figure>")]
    [InlineData("A term[^1] again[^1]\n\n[^1]: Called twice, [with a link](https://example.org).")]
    public void Whatever_the_text_the_structure_is_sound(string markdown) => Assert.Empty(StructureCheck.FaultsOf(FileOf(markdown)));

    [Theory]
    [MemberData(nameof(ChapterBook.Each), MemberType = typeof(ChapterBook))]
    public void The_structure_of_each_chapter_is_sound(string chapter) =>
        Assert.Empty(StructureCheck.FaultsOf(PdfFile.Write(ChapterBook.Set(chapter, "4.25in 7in").Value, PdfProfile.Screen).Bytes));

    [Theory]
    [InlineData("table { writing-mode: sideways-lr }")]
    [InlineData("table, blockquote { writing-mode: sideways-rl }")]
    public void What_is_turned_is_read_where_it_is_written(string css) => Assert.Empty(StructureCheck.FaultsOf(FileOf(Everything, css)));

    [Fact]
    public void Marks_of_emphasis_are_artifacts() => Assert.Empty(StructureCheck.FaultsOf(FileOf("Some *words* here", "em { text-emphasis: filled dot }")));

    [Fact]
    public void Marks_for_the_cut_are_artifacts() => Assert.Empty(StructureCheck.FaultsOf(FileOf("Some words.", "@page { marks: crop; bleed: 3mm } p { background: red }")));

    [Fact]
    public void A_paragraph_over_two_pages_is_one_element()
    {
        using var file = new TaggedFile(FileOf(string.Join(' ', Enumerable.Repeat("word", 60))));

        var paragraph = Assert.Single(file.Root.All(), n => n.Type == "P");
        Assert.True(paragraph.Content.Select(c => c.Page).Distinct().Count() > 1);
    }

    [Fact]
    public void A_note_follows_the_block_that_calls_it_and_its_call_is_a_link_within_a_reference()
    {
        using var file = new TaggedFile(FileOf("One.^[Its note.]\n\nTwo."));

        var section = file.Root.All().First(n => n.Children.Count > 2);
        Assert.Equal(["P", "Note", "P"], section.Children.Select(c => c.Type));
        Assert.Equal("Link", Assert.Single(section.All(), n => n.Type == "Reference").Children.Single().Type);
    }

    [Fact]
    public void Heads_and_folios_are_artifacts()
    {
        var content = ContentOf("# Title", "@page { @top-center { content: 'Head' } @bottom-center { content: counter(page) } }");

        Assert.Contains("/Artifact<</Type/Pagination/Subtype/Header>>BDC", content, StringComparison.Ordinal);
        Assert.Contains("/Artifact<</Type/Pagination/Subtype/Footer>>BDC", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_two_lines_are_parted_and_those_of_one_broken_word_are_not()
    {
        var lines = TextOf("Some words of a paragraph that goes over lines", "p { hyphens: none }");
        Assert.Equal("Some words of a paragraph that goes over lines", lines);
        Assert.Equal("incompre\u00ADhensibilities", TextOf("incompre\u00ADhensibili\u00ADties", "p { hyphens: manual } @page { size: 70pt 120pt }"));
    }

    [Fact]
    public void Generated_blocks_are_parted_from_their_text() =>
        Assert.StartsWith("Act I Title", TextOf("# Title", "h1::before { content: 'Act I'; display: block }"));

    [Fact]
    public void Pictures_say_what_they_show_or_are_decoration()
    {
        const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10'/></svg>";
        using var file = new TaggedFile(FileOf("a ![](x.svg) b ![What it shows](x.svg) c", files: ("x.svg", Svg)));

        Assert.Equal("What it shows", Assert.Single(file.Root.All(), n => n.Type == "Figure").Attributes["Alt"]);
    }

    [Fact]
    public void A_file_says_that_it_conforms_only_where_it_does()
    {
        var document = new BookSketch().SetInType("Text");
        Assert.Contains("<pdfuaid:part", Open(document).Latin, StringComparison.Ordinal);
        Assert.DoesNotContain("<pdfuaid:part", Open(document with { Structure = StructureTree.Empty }).Latin, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfuaid", PdfFile.Write(document, PdfProfile.Print).Latin, StringComparison.Ordinal);
    }

    private static string TextOf(string markdown, string css)
    {
        var content = ContentOf(markdown, css);
        Assert.Single(Regex.Matches(content, "MCID"));
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(FileOf(markdown, css));
        return string.Concat(pdf.GetPage(1).Letters.Select(l => l.Value));
    }

    private static string ContentOf(string markdown, string css = "") => Open(new BookSketch(css).SetInType(markdown)).PageContents()[0];

    private static PdfFile Open(PageDocument document) => PdfFile.Write(document, PdfProfile.Screen with { ForbidsObjectStreams = true });

    private static byte[] FileOf(string markdown, string css = "", params (string Path, string Content)[] files)
    {
        var sketch = new BookSketch(css);
        foreach (var (path, content) in files)
        {
            sketch.With(path, content);
        }

        return PdfFile.Write(sketch.SetInType(markdown), PdfProfile.Screen).Bytes;
    }
}
