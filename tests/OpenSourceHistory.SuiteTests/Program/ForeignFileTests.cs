using System.IO.Compression;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>No output is written over what would be missed: an input, a file of somebody else's, an editor's work.</summary>
public sealed class ForeignFileTests
{
    [Theory]
    [InlineData("x.pdf")]
    [InlineData("x.docx")]
    [InlineData("x.epub")]
    public void A_file_that_was_not_made_here_is_kept_unless_forced(string name)
    {
        using var folder = new TemporaryFolder();
        var mine = folder.Write(name, "mine");
        var book = folder.Write("x.md", "# Title\n\nText.\n");
        var run = OshRun.With("build", book);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error OSH7006", run.Error, StringComparison.Ordinal);
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal(2, Directory.GetFiles(folder.Path, "x.*").Count(f => f != book && f != mine));
        Assert.Equal(0, OshRun.With("build", book, "--force").ExitCode);
        Assert.NotEqual("mine", File.ReadAllText(mine));
    }

    [Fact]
    public void What_was_made_here_is_made_anew_and_so_is_an_empty_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.pdf", string.Empty);
        var book = folder.Write("x.md", "# Title\n\nText.\n");
        Assert.Equal(0, OshRun.With("build", book).ExitCode);
        File.AppendAllText(book, "More.\n");
        Assert.Equal(0, OshRun.With("build", book).ExitCode);
    }

    [Theory]
    [InlineData("x.docx")]
    [InlineData("x.epub")]
    public void An_archive_that_was_edited_is_kept(string name)
    {
        using var folder = new TemporaryFolder();
        var book = folder.Write("x.md", "# Title\n\nText.\n");
        Assert.Equal(0, OshRun.With("build", book).ExitCode);
        using (var archive = ZipFile.Open(folder[name], ZipArchiveMode.Update))
        {
            archive.CreateEntry("comments.xml").Open().Dispose();
        }

        Assert.Contains("OSH7006", OshRun.With("build", book).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_that_was_annotated_is_kept()
    {
        using var folder = new TemporaryFolder();
        var book = folder.Write("x.md", "# Title\n\nText.\n");
        Assert.Equal(0, OshRun.With("build", book).ExitCode);
        File.AppendAllText(folder["x.pdf"], "9 0 obj\n<<>>\nendobj\nxref\ntrailer\nstartxref\n0\n%%EOF\n");
        Assert.Contains("OSH7006", OshRun.With("build", book).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_book_is_made_from_is_never_replaced()
    {
        using var folder = new TemporaryFolder();
        var book = folder.Write("notes.docx", "# Title\n\nText.\n");
        var run = OshRun.With("build", book, "--force");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("OSH7007", run.Error, StringComparison.Ordinal);
        Assert.Equal("# Title\n\nText.\n", File.ReadAllText(book));
        Assert.True(File.Exists(folder["notes.pdf"]));
    }

    [Fact]
    public void An_output_ends_as_its_format_does()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.md", "# Title\n\nText.\n");
        folder.Write("book.yaml", "title: T\nbody: [one.md]\neditions:\n  print: {format: pdf, output: one.md}\n");
        var run = OshRun.With("build", folder.Path, "-o", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("book.yaml:4:32: error OSH1505", run.Error, StringComparison.Ordinal);
        Assert.Equal("# Title\n\nText.\n", File.ReadAllText(folder["one.md"]));
    }

    [Fact]
    public void A_link_where_a_temporary_might_be_is_not_followed_and_the_mode_of_an_output_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        var victim = folder.Write("victim", "mine");
        File.CreateSymbolicLink(folder["x.pdf.osh-new"], victim);
        var book = folder.Write("x.md", "# Title\n\nText.\n");
        Assert.Equal(0, OshRun.With("build", book).ExitCode);
        File.SetUnixFileMode(folder["x.pdf"], (UnixFileMode)0b110_110_100);
        Assert.Equal(0, OshRun.With("build", book).ExitCode);
        Assert.Equal("mine", File.ReadAllText(victim));
        Assert.Equal((UnixFileMode)0b110_110_100, File.GetUnixFileMode(folder["x.pdf"]));
    }

    [Fact]
    public async Task Builds_into_one_folder_do_not_disturb_each_other()
    {
        using var folder = new TemporaryFolder();
        var book = folder.Write("x.md", "# Title\n\nText.\n");
        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => OshRun.With("build", book, "--output", folder["out"]))));
        Assert.All(runs, run => Assert.Equal((0, string.Empty), (run.ExitCode, string.Concat(run.Error.Split('\n').Where(l => l.Contains("OSH", StringComparison.Ordinal))))));
        Assert.Equal(3, Directory.GetFiles(folder["out"]).Length);
    }
}
