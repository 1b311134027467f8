using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>Nothing that exists is lost, whatever goes wrong while writing.</summary>
public sealed class OutputSafetyTests
{
    [Fact]
    public void An_error_in_the_manuscript_leaves_the_old_outputs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.pdf", "old");
        var run = OshRun.With("build", folder.Write("x.md", "# Title\n\nText.[^nope] More.[^a]\n\n[^a]: A note.\n"), "--strict");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(folder["x.pdf"]));
        Assert.False(File.Exists(folder["x.epub"]));
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_an_error_that_names_the_path()
    {
        using var folder = new TemporaryFolder();
        var blocked = folder.Write("blocked", "a file");
        var run = OshRun.With("build", folder.Write("x.md", "# Title\n\nText.\n"), "--output", blocked);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(blocked, run.Error, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(blocked));
    }

    [Fact]
    public void A_full_disk_is_an_error_that_names_the_path_and_keeps_the_old_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.pdf", "old");
        var run = OshRun.With(new FaultyDisk(_ => new IOException("No space left on device")), "build", folder.Write("x.md", "# Title\n\nText.\n"), "--force");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("x.pdf", run.Error, StringComparison.Ordinal);
        Assert.Contains("No space left", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder["x.pdf"]));
    }

    // As Windows tells that a viewer holds a file: by one fault or the other, as the viewer opened it.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_another_program_holds_is_named_and_kept_and_the_others_are_written(bool isShared)
    {
        const string Held = "The process cannot access the file because it is being used by another process";
        using var folder = new TemporaryFolder();
        var book = folder.Write("x.md", "# Title\n\nText.\n");
        folder.Write("x.pdf", "old");
        var run = OshRun.With(new FaultyDisk(p => p != folder["x.pdf"] ? null : isShared ? new UnauthorizedAccessException(Held + ".") : new IOException(Held + ".")), "build", book, "--force");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(folder["x.pdf"] + ":1:1: error OSH7003: The edition 'pdf' cannot be written: " + Held, run.Error, StringComparison.Ordinal);
        Assert.Contains("the old file, if there was one, is as it was", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder["x.pdf"]));
        Assert.True(File.Exists(folder["x.epub"]) && File.Exists(folder["x.docx"]));
    }

    [Fact]
    public void A_write_that_ends_half_way_leaves_the_old_file_and_no_other()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.pdf", "old");
        Assert.Throws<InvalidOperationException>(() => new DiskWorkspace(null).Replace(path, stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException("killed");
        }));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void What_a_killed_run_left_behind_does_not_stop_the_next()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.md", "# Title\n\nText.\n");
        folder.Write(".osh-abcdefgh.ijk", "half a file");
        Assert.Equal(0, OshRun.With("build", path).ExitCode);
        Assert.StartsWith("%PDF", File.ReadAllText(folder["x.pdf"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_book_is_not_put_where_something_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine.txt", "mine");
        Assert.Equal(2, OshRun.With("new", folder.Path).ExitCode);
        Assert.Equal([folder["mine.txt"]], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_new_book_builds_without_a_word_of_complaint()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, OshRun.With("new", folder["book"]).ExitCode);
        var run = OshRun.With("build", folder["book"], "--strict", "--output", folder["out"]);
        Assert.Equal(string.Empty, string.Join('\n', run.Error.Split('\n').Where(l => l.Contains("OSH", StringComparison.Ordinal))));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(4, Directory.GetFiles(folder["out"]).Length);
    }

    // The disk as it is, but for writing files that have a fault.
    private sealed class FaultyDisk(Func<string, Exception?> faultOf) : IWorkspace
    {
        private readonly DiskWorkspace _disk = new(null);

        public DateTimeOffset? BuildTime => _disk.BuildTime;

        public bool FileExists(string path) => _disk.FileExists(path);

        public bool FolderExists(string path) => _disk.FolderExists(path);

        public long SizeOf(string path) => _disk.SizeOf(path);

        public byte[] ReadAllBytes(string path) => _disk.ReadAllBytes(path);

        public ValueList<string> ListFiles(string folder) => _disk.ListFiles(folder);

        public ValueList<string> ListTree(string folder, int most) => _disk.ListTree(folder, most);

        public string RealPath(string path) => _disk.RealPath(path);

        public void CreateFolder(string path) => _disk.CreateFolder(path);

        public void Replace(string path, Action<Stream> write) => _disk.Replace(path, faultOf(path) is { } fault ? _ => throw fault : write);

        public bool TryCreate(string path, ReadOnlySpan<byte> content) => faultOf(path) is { } fault ? throw fault : _disk.TryCreate(path, content);

        public void Delete(string path) => _disk.Delete(path);
    }
}
