using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>Names of files as systems with other rules take them are told, with the name that is meant: those that find them leave a book that builds nowhere else.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("one.md", "One.md")]
    [InlineData("sub\\two.md", "sub/two.md")]
    [InlineData("SUB/two.md", "sub/two.md")]
    public void A_chapter_is_told_with_the_name_that_is_meant(string written, string meant)
    {
        using var folder = new TemporaryFolder();
        folder.Write(meant, "# A\n\nText.\n");
        folder.Write("book.yaml", $"title: T\nbody: [{written}]\n");
        var run = OshRun.With("check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($":2:8: error OSH1507: There is no file “{written}”\n  hint: Did you mean “{meant}”?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![Caption](Map.svg)", "map.svg")]
    [InlineData("![Caption](figures\\map.svg)", "figures/map.svg")]
    public void A_picture_is_told_with_the_name_that_is_meant(string written, string meant)
    {
        using var folder = new TemporaryFolder();
        folder.Write(meant, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        var run = OshRun.With("check", folder.Write("x.md", $"# A\n\n{written}\n"));
        Assert.Contains($"Did you mean “{meant}”?", run.Error, StringComparison.Ordinal);
    }
}
