using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tagging;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary>The structure of the screen PDFs of whole books, as programs for those who hear a book find it.</summary>
public sealed class TaggedBooksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("manuscript", "screen", "chinese-open-source-screen.pdf")]
    public void Its_structure_is_sound(string book, string edition, string file) => Assert.Empty(StructureCheck.FaultsOf(Build(book, edition, file)));

    private byte[] Build(string book, string edition, string file)
    {
        using var output = new StringWriter();
        var exitCode = Application.Run(
            ["build", Repository.PathOf(book), edition, "--output", _folder.Path],
            new ConsoleStreams(output, output, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));
        Assert.Equal(0, exitCode);
        return File.ReadAllBytes(_folder[file]);
    }

    public void Dispose() => _folder.Dispose();
}
