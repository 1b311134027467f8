using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.Testing.Tagging;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary>Whole books as receivers ask for them.</summary>
public sealed class ReceivedBooksTests : IDisposable
{
    private const string Editions = """
        editions:
          digital: {format: pdf, receiver: digital, output: digital.pdf}
          press: {format: pdf, receiver: press, output: press.pdf}
          ingram: {format: pdf, receiver: ingramspark, output: ingram.pdf}
          kdp: {format: pdf, receiver: kdp-paperback, profile: print-black, output: kdp.pdf}
          all: {format: pdf, profile: print, standards: [PDF/X-4, PDF/A-2a, PDF/UA-1], output: all.pdf}
          old: {format: pdf, standards: [PDF/A-1b, PDF/UA-1], output: old.pdf}
          new: {format: pdf, standards: [PDF/A-4], output: new.pdf}
          ear: {format: pdf, receiver: ear.yaml, output: ear.pdf}

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("manuscript")]
    [InlineData("tests/books/second")]
    public void Each_receiver_gets_what_it_asks_for(string book)
    {
        Build(book);
        Assert.Empty(ArchiveCheck.FaultsOf(File("digital")));
        Assert.Empty(StructureCheck.FaultsOf(File("digital")));
        Assert.Empty(ExchangeCheck.FaultsOf(File("press"), "PDF/X-4"));
        Assert.Empty(ExchangeCheck.FaultsOf(File("ingram"), "PDF/X-1a:2001"));
        Assert.Empty(ExchangeCheck.FaultsOf(File("all"), "PDF/X-4"));
        Assert.Empty(ArchiveCheck.FaultsOf(File("all")));
        Assert.Empty(StructureCheck.FaultsOf(File("all")));
        Assert.Empty(ArchiveCheck.FaultsOf(File("old"), 1, "B"));
        Assert.Empty(ArchiveCheck.FaultsOf(File("new"), 4, string.Empty));
        Assert.Empty(ArchiveCheck.FaultsOf(File("ear"), 4, string.Empty));
        Assert.Empty(AccessibilityCheck.FaultsOf(File("ear")));
        foreach (var (edition, receiver) in (ReadOnlySpan<(string, string)>)[("digital", "digital"), ("press", "press"), ("ingram", "ingramspark"), ("kdp", "kdp-paperback"), ("ear", "book/ear.yaml")])
        {
            using var output = new StringWriter();
            var code = Application.Run(["preflight", _folder[$"out/{edition}.pdf"], "--for", receiver.EndsWith(".yaml", StringComparison.Ordinal) ? _folder[receiver] : receiver], new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
            Assert.True(code == 0, output.ToString());
            Assert.DoesNotContain("unknown ", output.ToString(), StringComparison.Ordinal);
        }

        Assert.DoesNotMatch("/Annots|/Outlines|/Metadata|/Info", System.Text.Encoding.Latin1.GetString(File("kdp")));
    }

    private byte[] File(string edition) => System.IO.File.ReadAllBytes(_folder[$"out/{edition}.pdf"]);

    private void Build(string book)
    {
        var source = Repository.PathOf(book);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = _folder[Path.Combine("book", Path.GetRelativePath(source, file))];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }

        var description = System.IO.File.ReadAllText(Path.Combine(source, "book.yaml"));
        var sheet = Repository.PathOf("styles", "book.css").Replace('\\', '/');
        description = System.Text.RegularExpressions.Regex.Replace(description[..description.IndexOf("editions:", StringComparison.Ordinal)], "style: .*book.css", $"style: {sheet}");
        description = System.Text.RegularExpressions.Regex.Replace(description, @"identifiers:.*\n(  .*\n)+", string.Empty);
        System.IO.File.WriteAllText(_folder["book/book.yaml"], description + Editions);
        System.IO.File.WriteAllText(_folder["book/ear.yaml"], "paper: false\nstandards: {value: [PDF/A-4, PDF/UA-2], source: ISO 14289-2, checked: 2026-11-29}\n");
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", _folder["book"], "--output", _folder["out"]], new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
        Assert.True(exitCode == 0, output.ToString());
    }
}
