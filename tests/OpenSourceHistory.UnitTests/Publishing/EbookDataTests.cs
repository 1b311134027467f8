using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>What a publisher says of a book, as the e-book says it: cover, names, series, subjects, the date of its last change.</summary>
public sealed class EbookDataTests
{
    private const string Ebook = "editions: {ebook: {format: epub, output: t.epub}}";

    [Theory]
    [InlineData("cover: c.png\n" + Ebook, "c.png", "EPUB/images/cover.png", "image/png")]
    [InlineData("cover: c.png\neditions: {ebook: {format: epub, output: t.epub, cover: c.jpg}}", "c.jpg", "EPUB/images/cover.jpg", "image/jpeg")]
    public void The_authors_own_cover_is_the_file_itself(string yaml, string file, string path, string type)
    {
        var files = Files(yaml);
        Assert.Empty(Run(files).Diagnostics.Select(d => d.ToString()));
        Assert.Equal(files.ReadAllBytes("b/" + file), Bytes(files, path));
        Assert.Contains($"<item id=\"cover-image\" href=\"images/{Path.GetFileName(path)}\" media-type=\"{type}\" properties=\"cover-image\" />", Package(files), StringComparison.Ordinal);
        Assert.Contains($"<img src=\"images/{Path.GetFileName(path)}\" alt=\"Lamps", Part(files, "EPUB/cover.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawn_cover_is_painted()
    {
        var files = Files("cover: c.svg\n" + Ebook);
        Run(files);
        Assert.Equal((1600, 2560), Size(Bytes(files, "EPUB/images/cover.jpg")));
    }

    [Theory]
    [InlineData("cover: small.png", "OSH6008", "The cover has 200 x 300 pixels; shops ask for 1400 on the shorter side")]
    [InlineData("cover: wide.png", "OSH6008", "The cover is 0.93 times as high as wide")]
    [InlineData("cover: none.png", "OSH3201", "none.png")]
    public void Covers_that_shops_do_not_take_are_told(string yaml, string code, string message)
    {
        var finding = Assert.Single(Run(Files(yaml + "\n" + Ebook)).Diagnostics, d => d.Code == code);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("b/book.yaml:", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Series_subjects_and_languages_reach_the_package()
    {
        var files = Files("sort-title: Lamps, The\nseries: {name: Lights, position: 2}\nlanguages: [zh-Hans]\nsubjects: [Lamps, {scheme: Thema, code: WF, name: Crafts}]\n" + Ebook);
        Assert.Empty(Run(files).Diagnostics.Select(d => d.ToString()));
        var package = Package(files);
        foreach (var part in (string[])[">Lamps, The<", ">Lights<", "\"group-position\">2<", "<dc:language>zh-Hans<", "<dc:subject>Lamps<", "\"authority\">Thema<", "\"term\">WF<"])
        {
            Assert.Contains(part, package, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("subjects: [{scheme: BISAC, code: HIS37070}]", "“HIS37070” is no code of BISAC", "HIS037070")]
    [InlineData("subjects: [{scheme: CLIL, code: \"33\"}]", "“33” is no code of CLIL", "3377")]
    [InlineData("subjects: [{scheme: Bisac, code: HIS037070}]", "“Bisac” is no value of “scheme”", "BISAC")]
    [InlineData("series: {name: Lights, position: second}", "“second” is no place in a series", "2.1")]
    [InlineData("modified: 2026-02-30", "“2026-02-30” is no day or moment", "2026-11-23")]
    public void What_is_no_value_is_told_with_one_that_is(string yaml, string message, string hint)
    {
        var findings = Run(Files(yaml + "\n" + Ebook)).Diagnostics;
        Assert.Contains(findings, d => d.Message.Contains(message, StringComparison.Ordinal) && d.Hints.Any(h => h.Contains(hint, StringComparison.Ordinal)));
    }

    // Not when it was published, and never a day long past.
    [Theory]
    [InlineData("date: 2031-05-01\nmodified: 2026-11-20", null, "2026-11-20T00:00:00Z")]
    [InlineData("modified: 2026-11-20T09:30:00Z", null, "2026-11-20T09:30:00Z")]
    [InlineData("modified: 2026-11-20", "2026-12-01", "2026-12-01T00:00:00Z")]
    [InlineData("date: 2031-05-01", null, "2026-11-29T00:00:00Z")]
    [InlineData("description: X", null, "2026-11-29T00:00:00Z")]
    public void The_last_change_is_what_the_author_or_the_build_says(string yaml, string? epoch, string expected)
    {
        var files = Files(yaml + "\n" + Ebook);
        files.BuildTime = epoch is null ? null : DateTimeOffset.Parse(epoch + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        Run(files);
        Assert.Contains($"<meta property=\"dcterms:modified\">{expected}</meta>", Package(files), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identifiers: {ebook: urn:isbn:9780000000002}", true)]
    [InlineData("identifiers: {ebook: urn:isbn:9780000000002}\nmodified: 2026-11-20", false)]
    [InlineData("description: X", false)]
    public void A_published_book_that_does_not_say_when_it_was_changed_is_told_of(string yaml, bool isTold) =>
        Assert.Equal(isTold, Run(WithoutClock(Files(yaml + "\n" + Ebook))).Diagnostics.Any(d => d is { Code: "OSH7014", Severity: Severity.Information }));

    // Decoration is none of the pictures that must be described; a caption describes nothing.
    [Theory]
    [InlineData("![](c.png){alt=\"\"}", "textual", false, false)]
    [InlineData("![A lamp](c.png){alt=\"A lamp on a table\"}", "textual", true, false)]
    [InlineData("Text ![a lamp](c.png) text.", "textual", true, false)]
    [InlineData("![A lamp](c.png)", "textual,visual", false, true)]
    [InlineData("Text ![](c.png) text.", "textual,visual", false, false)]
    public void Pictures_are_claimed_to_be_described_where_they_are(string markdown, string sufficient, bool isClaimed, bool isTold)
    {
        var files = Files(Ebook).With("b/a.md", "# One\n\n" + markdown + "\n");
        var report = Run(files);
        Assert.Contains($"accessModeSufficient\">{sufficient}<", Package(files), StringComparison.Ordinal);
        Assert.Equal(isClaimed, Package(files).Contains(">alternativeText<", StringComparison.Ordinal));
        Assert.Equal(isTold, report.Diagnostics.Any(d => d is { Code: "OSH6009", Severity: Severity.Information }));
    }

    [Fact]
    public void What_stands_against_a_stated_conformance_is_told_at_its_place()
    {
        var files = Files("publisher: House\naccessibility: {conformance: WCAG 2.2 AA}\n" + Ebook)
            .With("b/a.md", "# One\n\n![A lamp](c.png)\n\nText ![](c.png)\n\n<table><tr><td>a</td><td>b</td></tr></table>\n\n<table><tr><th>a</th><td>b</td></tr></table>\n");
        var report = Run(files);
        Assert.Equal([3, 5, 7], report.Diagnostics.Where(d => d is { Code: "OSH6009", Severity: Severity.Warning }).Select(d => int.Parse(d.ToString().Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains(">EPUB Accessibility 1.1 - WCAG 2.2 Level AA<", Package(files), StringComparison.Ordinal);
        Assert.Contains("a11y:certifiedBy\">House<", Package(files), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accessibility: {conformance: WCAG 2.2 AA}", "that nobody certifies cannot be stated")]
    [InlineData("accessibility: {conformance: WCAG 3}", "“WCAG 3” is no value of “conformance”")]
    [InlineData("accessibility: {hazards: [flash]}", "“flash” is no hazard")]
    public void Statements_that_mean_nothing_are_told(string yaml, string message)
    {
        var files = Files(yaml + "\n" + Ebook);
        Assert.Contains(Run(files).Diagnostics, d => d.Message.Contains(message, StringComparison.Ordinal));
        Assert.DoesNotContain("conformsTo", Package(files), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_right_to_left_says_so()
    {
        var files = Files(Ebook).With("b/a.md", "# One\n\n::: {lang=ar}\nمرحبا.\n:::\n\nA [שלום]{lang=he} and [ni hao]{lang=zh-Latn}.\n");
        Run(files);
        var text = Part(files, "EPUB/a.xhtml");
        Assert.Contains("<div xml:lang=\"ar\" lang=\"ar\" dir=\"rtl\">", text, StringComparison.Ordinal);
        Assert.Contains("<span xml:lang=\"he\" lang=\"he\" dir=\"rtl\">", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("dir=").Length - 1);

        var arabic = Files(Ebook).With("b/book.yaml", "title: T\nlanguage: ar\nstyle: s.css\nbody: [a.md]\n" + Ebook + "\n");
        Run(arabic);
        Assert.Contains("lang=\"ar\" dir=\"rtl\"", Part(arabic, "EPUB/a.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<spine toc=\"ncx\" page-progression-direction=\"rtl\">", Package(arabic), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ISBN_of_the_printed_book_is_named_as_source_and_on_the_copyright_page()
    {
        var files = Files("identifiers: {print: urn:isbn:9780000000002}\nfront: [copyright-page]\neditions: {ebook: {format: epub, output: t.epub, pages: none}, print: {format: pdf, profile: print}}");
        Run(files);
        Assert.Contains("<dc:source>urn:isbn:9780000000002</dc:source>", Package(files), StringComparison.Ordinal);
        Assert.Contains("ISBN 9780000000002 (print)", Part(files, "EPUB/copyright-page.xhtml"), StringComparison.Ordinal);
    }

    private static (int, int) Size(byte[] jpeg) => JpegHeader.Read(jpeg) is { } header ? (header.Width, header.Height) : default;

    private static MemoryWorkspace WithoutClock(MemoryWorkspace files)
    {
        files.BuildTime = null;
        return files;
    }

    private static BuildReport Run(MemoryWorkspace files) => BookBuilder.Build(new BuildRequest("b", ["ebook"], "out", "b/s.css"), files, null);

    private static string Package(MemoryWorkspace files) => Part(files, "EPUB/package.opf");

    private static string Part(MemoryWorkspace files, string path) => Encoding.UTF8.GetString(Bytes(files, path));

    private static byte[] Bytes(MemoryWorkspace files, string path)
    {
        using var archive = new ZipArchive(new MemoryStream(files.ReadAllBytes("out/t.epub")));
        using var stream = archive.GetEntry(path)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Picture(double width, double height, bool isJpeg)
    {
        var drawing = new Drawing(new Size(Length.FromPoints(width / 10), Length.FromPoints(height / 10)), []);
        return isJpeg ? DrawingRasterizer.ToJpeg(drawing, 10, Paint.White, 80) : DrawingRasterizer.ToPng(drawing, 10, Paint.White);
    }

    private static MemoryWorkspace Files(string yaml) => new MemoryWorkspace()
        .With("b/book.yaml", $"title: Lamps\nlanguage: en\nstyle: s.css\nbody: [a.md]\n{yaml}\n")
        .With("b/a.md", "# One\n\nText.\n")
        .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x }")
        .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")))
        .With("b/c.png", Picture(1600, 2560, isJpeg: false))
        .With("b/c.jpg", Picture(1600, 2560, isJpeg: true))
        .With("b/c.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='640'><rect width='400' height='640' fill='#a8321e'/></svg>")
        .With("b/small.png", Picture(200, 300, isJpeg: false))
        .With("b/wide.png", Picture(1500, 1400, isJpeg: false));
}
