using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Covers;

/// <summary>The covers of both books, as those judge them who receive them: a printer's check and a scanner.</summary>
public sealed class BuiltCoverTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ToolTheory("qpdf", "pdfinfo")]
    [InlineData("manuscript", "chinese-open-source-cover.pdf")]
    [InlineData("tests/books/second", "how-a-book-is-made-cover.pdf")]
    public void Each_is_a_sound_file_of_one_sheet_with_its_boxes(string book, string file)
    {
        Build(book);
        var check = ExternalTool.Run("qpdf", "--check", _folder[file]);
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        var boxes = ExternalTool.Run("pdfinfo", "-box", _folder[file]).Output.Split('\n');
        Assert.Contains(boxes, l => l.StartsWith("Pages:", StringComparison.Ordinal) && l.EndsWith(" 1", StringComparison.Ordinal));
        Assert.NotEqual(boxes.Single(l => l.StartsWith("TrimBox", StringComparison.Ordinal))[8..], boxes.Single(l => l.StartsWith("BleedBox", StringComparison.Ordinal))[9..]);
    }

    [ToolFact("pdftoppm", "zbarimg")]
    public void A_scanner_reads_the_number_and_the_price_from_the_printed_sheet()
    {
        Build("tests/books/second");
        var file = _folder["how-a-book-is-made-cover.pdf"];
        Assert.Empty(ExchangeCheck.FaultsOf(File.ReadAllBytes(file), "PDF/X-4"));
        Assert.Equal(0, ExternalTool.Run("pdftoppm", "-r", "300", "-png", "-singlefile", file, _folder["cover"]).ExitCode);
        var read = ExternalTool.Run("zbarimg", "-q", "--raw", "--set", "*.enable=1", _folder["cover.png"]).Output;
        Assert.Contains("978000000000204800", read, StringComparison.Ordinal);
    }

    private void Build(string book)
    {
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", Repository.PathOf(book), "cover", "--strict", "--output", _folder.Path],
            new ConsoleStreams(output, output, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));
        Assert.True(exitCode == 0, output.ToString());
    }
}
