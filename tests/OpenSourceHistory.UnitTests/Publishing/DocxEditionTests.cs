using System.IO.Compression;
using System.Xml.Linq;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>What an edition asks of its Word file.</summary>
public sealed class DocxEditionTests
{
    [Theory]
    [InlineData("", true, 1)]
    [InlineData(", embed-fonts: false", false, 1)]
    [InlineData(", index-marks: all", true, 2)]
    [InlineData(", index-marks: none, embed-fonts: yes", true, 0)]
    public void Faces_and_marks_of_the_index_are_the_editions_choice(string yaml, bool embeds, int marks)
    {
        var (files, _) = Build($"{{format: docx{yaml}}}", "# One\n\n[Ant]{.index} and Bee.");
        using var archive = Open(files, "out/t-w.docx");
        Assert.Equal(embeds, archive.Entries.Any(e => e.FullName.EndsWith(".odttf", StringComparison.Ordinal)));
        Assert.Equal(marks, Words(archive, "instrText").Count(i => i.StartsWith(" XE", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{format: epub, index-marks: all}", "Only a Word file has “index-marks”")]
    [InlineData("{format: docx, index-marks: some}", "“some” is no value of “index-marks”")]
    public void What_makes_no_sense_is_told(string edition, string message) =>
        Assert.Contains(Build(edition, "# One").Told, told => told.Contains(message, StringComparison.Ordinal));

    private static (MemoryWorkspace Files, List<string> Told) Build(string edition, string text, string css = "")
    {
        var files = new MemoryWorkspace().With("b/book.yaml", $"title: T\nlanguage: en\nbody: [c.md]\nback: [index]\neditions: {{w: {edition}}}\n").With("b/c.md", text).With("b/index.yaml", "terms: [Bee]")
            .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x }\n" + css)
            .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
        var report = BookBuilder.Build(new BuildRequest("b", [], "out", "b/s.css"), files, null);
        return (files, [.. report.Diagnostics.Select(d => d.Message)]);
    }

    private static ZipArchive Open(MemoryWorkspace files, string path) => new(new MemoryStream(files.ReadAllBytes(path)));

    private static IEnumerable<string> Words(ZipArchive archive, string element)
    {
        using var stream = archive.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == element).Select(e => e.Value)];
    }
}
