using System.Globalization;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.Testing.Tagging;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary>A book of odd things, with every standard asked for by name: clause by clause, and as other programs read it.</summary>
public sealed class OddBookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ToolFact("qpdf", "mutool", "gs", "pdfinfo")]
    public void It_conforms_to_each_standard_and_to_those_that_go_together()
    {
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", Repository.PathOf("tests", "books", "odd"), "--output", _folder.Path], new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
        Assert.True(exitCode == 0, output.ToString());
        Assert.DoesNotContain("OSH4004", output.ToString(), StringComparison.Ordinal);
        foreach (var standard in PdfStandard.All)
        {
            AssertConforms(NameOf(standard), [standard]);
        }

        AssertConforms("both", [PdfStandard.UA2, PdfStandard.A4e]);
        AssertConforms("three", [PdfStandard.X4, PdfStandard.A3a, PdfStandard.UA1]);
        Assert.All((string[])["pdfa1a", "pdfx1a2001", "both", "three"], edition => AssertReadable(_folder[edition + ".pdf"]));
    }

    private static string NameOf(PdfStandard standard) =>
        standard.Name.Replace("/", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).Replace(":", string.Empty, StringComparison.Ordinal).ToLower(CultureInfo.InvariantCulture);

    private void AssertConforms(string edition, IReadOnlyList<PdfStandard> standards)
    {
        var content = File.ReadAllBytes(_folder[edition + ".pdf"]);
        var faults = standards.SelectMany(s => FaultsOf(content, s)).ToList();
        Assert.True(faults.Count == 0, $"{edition}: {string.Join("; ", faults)}");
    }

    private static void AssertReadable(string path)
    {
        Assert.Equal(0, ExternalTool.Run("qpdf", "--check", path).ExitCode);
        Assert.Equal(string.Empty, ExternalTool.Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage", path).Text.Trim());
        Assert.DoesNotContain("error:", ExternalTool.Run("mutool", "draw", "-q", "-r", "20", "-F", "ppm", "-o", "/dev/null", path).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Error", ExternalTool.Run("pdfinfo", "-struct-text", path).Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FaultsOf(byte[] content, PdfStandard standard) => standard switch
    {
        { Kind: PdfStandardKind.Exchange } => ExchangeCheck.FaultsOf(content, standard.Name),
        { Kind: PdfStandardKind.Archive } => ArchiveCheck.FaultsOf(content, standard.Part, standard.Level ?? string.Empty),
        _ => standard == PdfStandard.UA2 ? AccessibilityCheck.FaultsOf(content) : StructureCheck.FaultsOf(content),
    };
}
