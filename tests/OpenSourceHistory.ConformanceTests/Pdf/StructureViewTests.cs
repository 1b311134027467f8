using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary>What somebody hears who has a PDF read aloud: its structure and the text in it, as Poppler finds them.</summary>
public sealed class StructureViewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [ToolTheory("pdfinfo")]
    [InlineData("02-notes")]
    [InlineData("04-lists")]
    [InlineData("05-table")]
    [InlineData("08-chinese")]
    [InlineData("10-figure")]
    public void A_chapter_reads_as_it_is_written(string chapter)
    {
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", Repository.PathOf("tests", "books", "chapters", chapter + ".md"), "pdf", "--output", _folder.Path],
            new ConsoleStreams(output, output, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));
        Assert.Equal(0, exitCode);

        Snapshot.Match(chapter, ExternalTool.Run("pdfinfo", "-struct-text", _folder[chapter + ".pdf"]).Output);
    }

    public void Dispose() => _folder.Dispose();
}
