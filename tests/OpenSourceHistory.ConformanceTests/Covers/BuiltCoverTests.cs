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

    [Theory]
    [InlineData("--cover", "--paper", "cream", "--pages", "{pages}")]
    [InlineData("--cover", "--spine", "{spine}")]
    [InlineData("--cover")]
    public void A_cover_passes_the_preflight_as_a_cover_and_only_so(params string[] options)
    {
        Build("manuscript");
        var pages = BookPages();
        var spine = (pages * 0.0025 * 25.4).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
        var asked = options.Select(o => o.Replace("{pages}", pages.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{spine}", spine, StringComparison.Ordinal));
        var (code, output) = Run(["preflight", _folder["chinese-open-source-cover.pdf"], "--for", "kdp-paperback", .. asked]);
        Assert.True(code == 0, output);
        Assert.Equal(1, Run(["preflight", _folder["chinese-open-source-cover.pdf"], "--for", "kdp-paperback"]).Code);
        Assert.Equal(2, Run(["preflight", _folder["chinese-open-source-cover.pdf"], "--for", "kdp-paperback", "--spine", "3"]).Code);
        (code, output) = Run(["preflight", _folder["chinese-open-source-cover.pdf"], "--for", "kdp-paperback", "--cover", "--spine", "180"]);
        Assert.Equal(1, code);
        Assert.Matches("FAILED +boxes.trim-size ", output);
    }

    private int BookPages()
    {
        Assert.Equal(0, Run(["build", Repository.PathOf("manuscript"), "print", "--output", _folder.Path]).Code);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(_folder["chinese-open-source-print.pdf"]);
        return pdf.NumberOfPages;
    }

    private static (int Code, string Output) Run(string[] arguments)
    {
        using var output = new StringWriter();
        var code = Application.Run(arguments, new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
        return (code, output.ToString());
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
