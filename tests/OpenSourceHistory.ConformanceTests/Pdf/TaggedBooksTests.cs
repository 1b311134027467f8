using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Standards;
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
    public void It_can_be_heard_and_kept(string book, string edition, string file)
    {
        var content = Build(book, edition, file);
        Assert.Empty(StructureCheck.FaultsOf(content));
        Assert.Empty(ArchiveCheck.FaultsOf(content));
        Assert.True(content.Length < 400_000, $"{content.Length} bytes");
    }

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
