using System.Globalization;
using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using UglyToad.PdfPig;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>One rule of the shared sheet changes what is seen in every format.</summary>
public sealed class SharedStyleSheetTests
{
    private const string Text = """
        # The Heading

        The first paragraph of the text, long enough to be broken into several lines on the page, has a note.[^a]
        It has *emphasis* and it goes on for a while so that alignment and hyphenation can be seen at its edges.

        The second paragraph follows at once, and its first line is indented. It too goes on for a while, for the
        sake of the lines that it is broken into, until it ends.

        > A quotation that is set off from the text.

        [^a]: The note says a little more.
        """;

    private const string Sheet = """
        @page { size: 5in 7in; margin: 0.6in; @bottom-center { content: counter(page) } }
        body { font-family: "EB Garamond", serif; font-size: 11pt; line-height: 14pt; text-align: left; }
        h1 { font-size: 20pt; line-height: 28pt; margin: 0 0 14pt 0; }
        p { margin: 0; text-indent: 0; }
        blockquote { margin: 14pt 20pt; }
        .footnote { float: footnote; counter-increment: footnote; font-size: 9pt; line-height: 11pt; }
        .footnote::footnote-call { content: counter(footnote); vertical-align: super; font-size: 70%; }
        .footnote::footnote-marker { content: counter(footnote) " "; }
        """;

    private static readonly (string File, int Weight, string Style)[] s_faces =
    [
        ("EBGaramond-Regular.ttf", 400, "normal"),
        ("EBGaramond-Italic.ttf", 400, "italic"),
        ("EBGaramond-Bold.ttf", 700, "normal"),
    ];

    [Theory]
    [InlineData("h1 { color: #A8321E }")]
    [InlineData("h1 { font-size: 26pt }")]
    [InlineData("h1 { font-style: italic }")]
    [InlineData("h1 { text-align: center }")]
    [InlineData("h1 { margin-bottom: 42pt }")]
    [InlineData("h1 { letter-spacing: 2pt }")]
    [InlineData("h1 { font-variant-caps: small-caps }")]
    [InlineData("p { line-height: 18pt }")]
    [InlineData("p { text-indent: 2em }")]
    [InlineData("p { text-align: justify }")]
    [InlineData("p { margin-bottom: 7pt }")]
    [InlineData(".footnote, .footnote p { font-size: 7pt }")]
    [InlineData("em { font-style: normal; font-weight: 700 }")]
    [InlineData("blockquote { margin-left: 50pt }")]
    [InlineData("blockquote { border-left: 2pt solid black; padding-left: 6pt }")]
    public void A_rule_changes_all_three(string rule)
    {
        var before = Build(Sheet);
        var after = Build(Sheet + rule);
        Assert.NotEqual(before.Pdf, after.Pdf);
        Assert.NotEqual(before.Docx, after.Docx);
        Assert.NotEqual(before.Epub, after.Epub);
    }

    [Fact]
    public void A_rule_for_one_format_changes_that_format_only()
    {
        var before = Build(Sheet);
        var after = Build(Sheet + "@media print { h1 { color: #A8321E } }");
        Assert.NotEqual(before.Pdf, after.Pdf);
        Assert.Equal(before.Docx, after.Docx);
        Assert.Equal(before.Epub, after.Epub);
    }

    private static Outputs Build(string sheet)
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.yaml", "title: T\nstyle: styles/book.css\nbody: [x.md]\neditions:\n  a: {format: pdf, output: a.pdf, profile: screen}\n  b: {format: docx, output: b.docx}\n  c: {format: epub, output: c.epub}\n");
        folder.Write("x.md", Text);
        folder.Write("styles/book.css", CopyFaces(folder) + sheet);
        var run = OshRun.With("build", folder.Path, "--output", folder["out"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return new Outputs(Letters(folder["out/a.pdf"]), Parts(folder["out/b.docx"], "word/styles.xml", "word/document.xml"), Parts(folder["out/c.epub"], ".css", ".xhtml"));
    }

    private static string Letters(string path)
    {
        var text = new StringBuilder();
        using var document = PdfDocument.Open(path);
        foreach (var page in document.GetPages())
        {
            foreach (var letter in page.Letters)
            {
                var (r, g, b) = letter.Color.ToRGBValues();
                text.Append(CultureInfo.InvariantCulture, $"{letter.Value} {letter.FontName} {letter.PointSize:0.0} {r:0.00},{g:0.00},{b:0.00} {letter.StartBaseLine.X:0.0},{letter.StartBaseLine.Y:0.0}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{page.Paths.Count} paths\n");
        }

        return text.ToString();
    }

    private static string Parts(string path, params string[] endings)
    {
        using var archive = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(e => endings.Any(x => e.FullName.EndsWith(x, StringComparison.Ordinal))))
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }

    // A sheet's fonts lie in its own folder.
    private static string CopyFaces(TemporaryFolder folder)
    {
        var rules = new StringBuilder();
        Directory.CreateDirectory(folder["styles"]);
        foreach (var (file, weight, style) in s_faces)
        {
            File.Copy(Repository.PathOf("styles", "fonts", "eb-garamond", file), folder["styles/" + file]);
            rules.Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: \"EB Garamond\"; src: url({file}); font-weight: {weight}; font-style: {style} }}\n");
        }

        return rules.ToString();
    }

    private sealed record Outputs(string Pdf, string Docx, string Epub);
}
