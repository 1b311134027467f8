using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Which edition is told of whose pages.</summary>
public sealed class EditionGraphTests
{
    private const string Sheet = """
        @page { size: 60mm 80mm; margin: 10mm }
        .toc-1::after { content: " " target-counter(attr(href), page) }
        section { break-before: page }
        """;

    [Theory]
    [InlineData("print: { format: pdf, output: p.pdf, profile: print },", "3")] // one, two
    [InlineData("screen: { format: pdf, output: s.pdf, profile: screen },", "3")]
    [InlineData("", "000")] // nobody makes pages
    public void Contents_of_a_Word_file_show_the_pages_of_the_pdf(string pdf, string folio)
    {
        var contents = ContentsOf(pdf, "front: [contents]\nbody: [a.md, b.md]");

        Assert.Contains(contents, text => text == folio);
    }

    [Fact]
    public void A_Word_file_that_names_no_pages_waits_for_none()
    {
        var files = Files("print: { format: pdf, output: p.pdf, profile: print },", "body: [a.md]", "@page { size: 20mm; margin: 10mm }");
        var report = BookBuilder.Build(new BuildRequest("b", ["editor"], "out", "b/s.css"), files, null);

        // The pages of this sheet have no room for text: who made them would be told.
        Assert.DoesNotContain(report.Diagnostics, d => d.Code.StartsWith("OSH34", StringComparison.Ordinal));
        Assert.True(files.FileExists("out/e.docx"));
    }

    private static List<string> ContentsOf(string pdf, string parts)
    {
        var files = Files(pdf, parts, Sheet);
        BookBuilder.Build(new BuildRequest("b", ["editor"], "out", "b/s.css"), files, null);
        using var archive = new ZipArchive(new MemoryStream(files.ReadAllBytes("out/e.docx")));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return [.. System.Xml.Linq.XDocument.Parse(reader.ReadToEnd()).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value.Trim())];
    }

    private static MemoryWorkspace Files(string pdf, string parts, string css) => new MemoryWorkspace()
        .With("b/book.yaml", $"title: T\nstyle: s.css\n{parts}\neditions: {{ {pdf} editor: {{ format: docx, output: e.docx }} }}\n")
        .With("b/a.md", "# One\n\nText.").With("b/b.md", "# Two\n\nText.")
        .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x }\n" + css)
        .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
}
