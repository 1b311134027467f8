using System.IO.Compression;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.Testing.Tools;
using UglyToad.PdfPig;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.SecondBook;

/// <summary>A book of another shape: Chinese, with endnotes, a second series of notes by symbols, sources of every kind and no index.</summary>
public sealed class SecondBookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_builds_in_every_format_without_a_complaint()
    {
        Build();
        using var pdf = PdfDocument.Open(_folder["how-a-book-is-made.pdf"]);
        var pages = pdf.GetPages().Select(p => p.Text).ToList();
        Assert.Contains(pages, p => p.Contains("页注释", StringComparison.Ordinal));

        var word = new DocxFile(File.ReadAllBytes(_folder["how-a-book-is-made.docx"]), new DiagnosticBag());
        Assert.Empty(word.Validate());
        var endnotes = word.Part("word/endnotes.xml").Root!.Elements(DocxFile.W + "endnote").Count(n => n.Attribute(DocxFile.W + "type") is null);
        Assert.Equal(endnotes, word.Body.Descendants(DocxFile.W + "endnoteReference").Count());
        Assert.Contains(word.Body.Descendants(DocxFile.W + "endnoteReference"), r => r.Attribute(DocxFile.W + "customMarkFollows") is not null);

        using var book = ZipFile.OpenRead(_folder["how-a-book-is-made.epub"]);
        using var notes = new StreamReader(book.Entries.Single(e => e.Name == "notes.xhtml").Open());
        Assert.Contains("doc-endnotes", notes.ReadToEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain(book.Entries, e => e.Name == "index.xhtml");
    }

    private void Build()
    {
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", Repository.PathOf("tests", "books", "second"), "--strict", "--output", _folder.Path],
            new ConsoleStreams(output, output, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));
        Assert.True(exitCode == 0, output.ToString());
    }
}
