using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>What is told once in the sheet or the text is the same in PDF, DOCX and EPUB.</summary>
public sealed class SameInEveryFormatTests
{
    private const string Book = """
        title: T
        style: s.css
        body: [c.md]
        editions: { print: { format: pdf, output: t.pdf, profile: screen }, editor: { format: docx, output: t.docx }, ebook: { format: epub, output: t.epub } }
        """;

    [Fact]
    public void Pages_are_numbered_in_the_numerals_that_the_sheet_names()
    {
        var (files, report) = Build("# H\n\nText", """
            @page { @bottom-center { content: counter(page, simp-chinese-informal) "/" counter(page, cjk-decimal) "/" counter(page, lower-greek) } }
            """);

        var foot = Part(files, "out/t.docx", "word/footer1.xml");
        Assert.Contains(" PAGE ", foot);
        Assert.Contains("DBNUM1", foot);
        Assert.Contains("一", foot);
        Assert.Contains("chineseCountingThousand", Part(files, "out/t.docx", "word/document.xml"));
        var finding = Assert.Single(report.Diagnostics, d => d.Code.StartsWith("OSH5", StringComparison.Ordinal));
        Assert.StartsWith("b/s.css:2:26: warning OSH5005: ", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_are_counted_in_the_styles_that_the_sheet_defines()
    {
        var (files, report) = Build("# H\n\n1. one\n2. two\n\nText\n\n- three", """
            @counter-style suits { system: fixed; symbols: "♣" "♦"; suffix: " " }
            @counter-style arrow { system: cyclic; symbols: "→"; suffix: " " }
            ol { list-style-type: suits } ul { list-style-type: arrow }
            """);

        var word = Part(files, "out/t.docx", "word/document.xml");
        Assert.Contains("♣", word);
        Assert.Contains("♦", word);
        Assert.Contains("w:lvlText w:val=\"→\"", Part(files, "out/t.docx", "word/numbering.xml"));
        Assert.Contains("@counter-style suits { suffix: \" \"; system: fixed; symbols: \"♣\" \"♦\"; }", Part(files, "out/t.epub", "EPUB/styles/book.css"));
        var finding = Assert.Single(report.Diagnostics, d => d.Code.StartsWith("OSH5", StringComparison.Ordinal));
        Assert.StartsWith("b/c.md:3:1: warning OSH5005: Word numbers no lists in suits", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lengths_that_word_does_not_take_are_shortened_and_told()
    {
        const string css = """
            section { margin-inline-end: calc(100% - 1e9px) } .in { margin-left: 1200pt } .deep .in { padding-left: 1200pt }
            """;
        var (files, report) = Build("# H\n\n::: {.deep .in}\n::: in\nText\n:::\n:::", css);

        var numbers = System.Text.RegularExpressions.Regex.Matches(Part(files, "out/t.docx", "word/document.xml"), "w:(?:pos|left|right|hanging|firstLine)=\"(-?\\d+)\"");
        Assert.All(numbers, m => Assert.InRange(int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), -31680, 31680));
        Assert.Equal(["b/c.md:1:1", "b/c.md:5:1"], report.Diagnostics.Where(d => d.Code == "OSH5006").Select(d => $"{d.Path}:{d.Span.Position.Line}:{d.Span.Position.Column}"));
    }

    [Fact]
    public void Pages_in_numerals_that_word_lacks_are_numbered_in_figures_and_told()
    {
        var (files, report) = Build("# H\n\nText", "@page { @bottom-center { content: counter(page, hebrew) } }");

        Assert.DoesNotContain("א", Part(files, "out/t.docx", "word/footer1.xml"));
        Assert.Single(report.Diagnostics, d => d.Code == "OSH5005");
    }

    [Fact]
    public void The_sheet_says_what_stands_between_a_captions_label_and_its_text()
    {
        const string text = "# H\n\n| a |\n|---|\n| b |\n\n: Cap {#tbl-t}\n\nSee @tbl-t.";

        Assert.All(new[] { (". ", string.Empty), (" – ", ".caption-label::after { content: \" – \" }") }, row =>
        {
            var (files, _) = Build(text, row.Item2);
            Assert.Contains($"Table 1{row.Item1}</span>Cap", Part(files, "out/t.epub", "EPUB/c.xhtml"));
            Assert.Contains($"Table\u00a01{row.Item1}Cap", WordText(Part(files, "out/t.docx", "word/document.xml")));
        });
    }

    [Theory]
    [InlineData("半角ｶﾅ\nｶﾅ文字", "半角ｶﾅｶﾅ文字")]
    [InlineData("漢𠀂\n𠀃字", "漢𠀂𠀃字")]
    [InlineData("汉字\n*强调*", "汉字强调")]
    [InlineData("*汉字*\n强调", "汉字强调")]
    [InlineData("한글\n한글", "한글 한글")]
    [InlineData("汉字\nLatin", "汉字 Latin")]
    public void A_line_end_between_East_Asian_characters_is_nothing(string source, string expected)
    {
        var (files, _) = Build("# H\n\n" + source, string.Empty);

        Assert.Contains(expected, WordText(Part(files, "out/t.docx", "word/document.xml")));
        Assert.Contains(expected, MarkupText(Part(files, "out/t.epub", "EPUB/c.xhtml")));
    }

    private static (MemoryWorkspace Files, BuildReport Report) Build(string text, string css)
    {
        var files = new MemoryWorkspace().With("b/book.yaml", Book).With("b/c.md", text)
            .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } @font-face { font-family: y; src: url('g.ttf') } html { font-family: x, y }\n" + css)
            .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")))
            .With("b/g.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "noto-serif-sc", "NotoSerifSC-Regular.ttf")));
        return (files, BookBuilder.Build(new BuildRequest("b", [], "out", "b/s.css"), files, null));
    }

    private static string Part(MemoryWorkspace files, string file, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(files.ReadAllBytes(file)));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string WordText(string xml) => string.Concat(System.Xml.Linq.XDocument.Parse(xml).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));

    private static string MarkupText(string xml) => System.Xml.Linq.XDocument.Parse(xml).Root!.Value.Replace('\n', ' ');
}
