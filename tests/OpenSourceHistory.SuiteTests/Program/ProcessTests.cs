using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>The program as a process among others: what surrounds it may be wrong, closed or full.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("1796000000000")]
    public void A_build_at_no_moment_is_refused_before_it_begins(string epoch)
    {
        using var folder = Prepare();
        var run = Shell($"SOURCE_DATE_EPOCH='{epoch}' $OSH build x.md", folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"SOURCE_DATE_EPOCH is '{epoch}'", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["x.epub"]));
    }

    [Fact]
    public void A_catalogue_of_the_folder_that_one_stands_in_finds_its_books_by_a_pattern()
    {
        using var folder = Prepare();
        folder.Write("catalogue.yaml", "books: ['*.md']\neditions: [epub]\n");
        Assert.Equal((0, 0), (Shell("$OSH build catalogue.yaml", folder).ExitCode, Shell("$OSH build", folder).ExitCode));
        Assert.True(File.Exists(folder["output/x.md/x.epub"]));
    }

    [Theory]
    [InlineData("$OSH build x.md >&-", 74)]
    [InlineData("$OSH build x.md 2>&-", 0)]
    [InlineData("$OSH build x.md 2>/dev/full", 0)]
    [InlineData("$OSH build x.md >/dev/full", 74)]
    [InlineData("$OSH build x.md >&- 2>&-", 74)]
    [InlineData("$OSH build x.md --format json | head -1", 0)]
    [InlineData("$OSH build x.md 2>&1 | head -1", 0)]
    public void A_report_that_nobody_takes_costs_no_output(string command, int exitCode)
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var folder = Prepare();
        var run = Shell(command, folder);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain("Unhandled", run.Errors, StringComparison.Ordinal);
        Assert.All(["x.pdf", "x.docx", "x.epub"], name => Assert.True(File.Exists(folder[name]), name));
    }

    private static TemporaryFolder Prepare()
    {
        var folder = new TemporaryFolder();
        folder.Write("x.md", "# T\n\n![x](missing.png)\n\nText.\n");
        return folder;
    }

    // OSH is the program beside the tests; each command begins in the folder.
    private static ToolResult Shell(string command, TemporaryFolder folder) =>
        ExternalTool.Run("/bin/sh", TimeSpan.FromMinutes(3), "-c", $"cd '{folder.Path}' && OSH='dotnet {Path.Combine(AppContext.BaseDirectory, "osh.dll")}' && {command}");
}
