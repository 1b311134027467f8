using System.Diagnostics;
using System.IO.Compression;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>Folders and files as they are found on real disks: links in circles, devices, locks of editors, names of this folder.</summary>
public sealed class HostileFolderTests
{
    private const string Book = "title: T\nlanguage: en\nbody: [one.md]\n";

    [Fact]
    public void Folders_linked_in_circles_are_listed_once()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        string[] names = ["a", "b", "c"];
        foreach (var name in names)
        {
            Directory.CreateDirectory(folder[name]);
            Array.ForEach(names, other => File.CreateSymbolicLink(Path.Combine(folder[name], other), "../" + other));
        }

        folder.Write("a/figure.png", "x");
        var run = OshRun.With("check", folder.Write("x.md", "# T\n\n![x](a/figur.png)\n"));
        Assert.Contains("Did you mean “a/figure.png”?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_pictures_take_time_in_proportion()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 500; i++)
        {
            folder.Write($"pictures/there-{i}.png", "x");
        }

        var path = folder.Write("x.md", "# T\n\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"![x](pictures/missing-{i}.png)\n\n")));
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, OshRun.With("check", path).ExitCode);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("![x](loop)")]
    [InlineData("![x](pipe)")]
    [InlineData("![x](.)")]
    [InlineData("![x](./)")]
    [InlineData("![x](a/..)")]
    public void A_picture_that_is_no_file_is_told_at_its_place(string picture)
    {
        using var folder = new TemporaryFolder();
        MakeOddFiles(folder);
        folder.Write("book.yaml", Book);
        folder.Write("one.md", $"# T\n\n{picture}\n");
        var run = OshRun.With("check", folder.Path);
        Assert.Contains("one.md:3:1: ", run.Error, StringComparison.Ordinal);
        AssertNoMachinePath(run, folder);
    }

    // A place begins a line; behind it, a message names files as the author does.
    private static void AssertNoMachinePath(OshRun run, TemporaryFolder folder) => Assert.All(
        run.Error.Split('\n'), line => Assert.True(line.LastIndexOf(folder.Path, StringComparison.Ordinal) <= 0, line));

    [Theory]
    [InlineData("contributors: .")]
    [InlineData("sources: .")]
    [InlineData("glossary: .")]
    [InlineData("sources: [loop]")]
    [InlineData("sources: [./refs.txt]")]
    [InlineData("style: loop")]
    [InlineData("style: pipe")]
    [InlineData("people: pipe")]
    public void A_data_file_that_is_none_is_an_error(string line)
    {
        using var folder = new TemporaryFolder();
        MakeOddFiles(folder);
        folder.Write("book.yaml", Book + line + "\n");
        folder.Write("one.md", "# T\n\nText.\n");
        folder.Write("refs.txt", "x");
        var run = OshRun.With("check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("OSH7008", run.Error, StringComparison.Ordinal);
        AssertNoMachinePath(run, folder);
    }

    [Theory]
    [InlineData("@import \"loop\"; @import url(.);")]
    [InlineData("@font-face { font-family: A; src: url(loop) } p { font-family: A }")]
    [InlineData("@font-face { font-family: A; src: url(bad.ttf) } p { font-family: A }")]
    [InlineData("@font-face { font-family: A; src: url(pipe) } p { font-family: A }")]
    public void Messages_name_files_from_the_book_on(string sheet)
    {
        using var folder = new TemporaryFolder();
        MakeOddFiles(folder);
        folder.Write("book.yaml", Book + "style: s.css\n");
        folder.Write("one.md", "# T\n\n![x](bad.png) ![x](bad.svg)\n");
        folder.Write("s.css", sheet);
        Array.ForEach(["bad.ttf", "bad.png", "bad.svg"], name => folder.Write(name, "x"));
        AssertNoMachinePath(OshRun.With("check", folder.Path), folder);
        AssertNoMachinePath(OshRun.With("check", folder["one.md"]), folder);
    }

    [Fact]
    public void Hidden_files_are_no_chapters()
    {
        using var folder = new TemporaryFolder();
        folder.Write("book.yaml", "title: T\n");
        folder.Write("one.md", "# T\n\nText.\n");
        folder.Write(".hidden.md", "# Hidden\n");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(folder[".#one.md"], "somebody@host.1:2");
            File.CreateSymbolicLink(folder["loop.txt"], "loop.txt");
        }

        var run = OshRun.With("build", folder.Path, "ebook", "--output", folder["out"]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Hidden", OshRun.With("inspect", folder["out/t.epub"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_to_the_terminal_are_shown_and_not_given()
    {
        Assert.Equal("a\u241B]0;x\u2407\tb\uFFFD", TerminalText.Of("a\u001b]0;x\a\tb\u009b"));
        using var folder = new TemporaryFolder();
        folder.Write("book.yaml", "title: \"a\\e]0;x\\ab\"\nbody: [one.md]\neditions: {\"print\\e[31m\": {format: pdf}}\n");
        folder.Write("one.md", "# T\n\n![x](\u001b[31mno.png)\n");
        var run = OshRun.With("check", folder.Path);
        Assert.DoesNotContain('\u001b', run.Error + run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_new_book_needs_a_name(string name) => Assert.Equal(2, OshRun.With("new", name).ExitCode);

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("META-INF/container.xml")]
    public void An_archive_that_unpacks_without_end_is_not_read(string part)
    {
        using var folder = new TemporaryFolder();
        using (var archive = ZipFile.Open(folder["bomb"], ZipArchiveMode.Create))
        {
            using var text = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            var piece = new byte[1_000_000];
            for (var i = 0; i < 300; i++)
            {
                text.Write(piece);
            }
        }

        var run = OshRun.With("inspect", folder["bomb"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("unpacks to 300 MB of text", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_book_that_cannot_be_written_is_an_error()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("new", Path.Combine(folder.Write("file", "x"), "book"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("OSH7003", run.Error, StringComparison.Ordinal);
    }

    // A link to itself, and a pipe that nobody writes into.
    private static void MakeOddFiles(TemporaryFolder folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(folder["loop"], "loop");
            using var made = Process.Start("mkfifo", folder["pipe"])!;
            made.WaitForExit();
        }
    }
}
