using System.Globalization;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>A book is built where something has changed since it was built, and only there.</summary>
public sealed class UnchangedBuildTests
{
    private const string NothingDone = "nothing has changed since the last build, so nothing was done";

    [Fact]
    public void A_second_build_does_nothing_and_says_so()
    {
        using var folder = Prepare();
        var first = Build(folder);
        var written = Directory.GetFiles(folder["out"]).ToDictionary(f => f, File.GetLastWriteTimeUtc);
        var second = Build(folder);
        Assert.DoesNotContain(NothingDone, first.Error, StringComparison.Ordinal);
        Assert.Contains(NothingDone, second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Making", second.Error, StringComparison.Ordinal);
        Assert.Equal(4, second.Output.Split('\n').Count(l => l.EndsWith("as it was)", StringComparison.Ordinal)));
        Assert.Equal(written, Directory.GetFiles(folder["out"]).ToDictionary(f => f, File.GetLastWriteTimeUtc));
    }

    [Theory]
    [InlineData("one.md", "# One\n\nOther words.\n")]
    [InlineData("two.md", "# Two\n\nA chapter more.\n")]
    [InlineData("book.yaml", "title: Other\nauthor: A\nlanguage: en\nstyle: sheet.css\n")]
    [InlineData("sheet.css", "@import \"part.css\";\np { color: red }\n")]
    [InlineData("part.css", "p { text-indent: 2em }\n")]
    [InlineData("glossary.yaml", "- id: tea\n  term: tea\n  definition: A drink.\n")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><path d=\"M0 0h9v9z\"/></svg>")]
    [InlineData("missing.png", "no picture")]
    public void Whatever_the_book_is_made_from_builds_it_when_it_changes(string name, string content)
    {
        using var folder = Prepare();
        Build(folder);
        File.WriteAllText(folder["book/" + name], content);
        Assert.DoesNotContain(NothingDone, Build(folder).Error, StringComparison.Ordinal);
        Assert.Contains(NothingDone, Build(folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_as_it_was_builds_nothing()
    {
        using var folder = Prepare();
        Build(folder);
        File.WriteAllText(folder["book/one.md"], File.ReadAllText(folder["book/one.md"]));
        Assert.Contains(NothingDone, Build(folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_gone_or_changed_builds_the_book()
    {
        using var folder = Prepare();
        Build(folder);
        var pdf = Directory.GetFiles(folder["out"], "*print.pdf").Single();
        var content = File.ReadAllBytes(pdf);
        File.Delete(pdf);
        Assert.DoesNotContain(NothingDone, Build(folder).Error, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(pdf));
        File.WriteAllBytes(pdf, []);
        Assert.DoesNotContain(NothingDone, Build(folder).Error, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(pdf));
    }

    [Fact]
    public void Other_options_another_folder_and_force_build_the_book()
    {
        using var folder = Prepare();
        Build(folder);
        Assert.DoesNotContain(NothingDone, Build(folder, "--revisions", "accept").Error, StringComparison.Ordinal);
        Assert.DoesNotContain(NothingDone, OshRun.With("build", folder["book"], "--output", folder["elsewhere"]).Error, StringComparison.Ordinal);
        Assert.DoesNotContain(NothingDone, Build(folder, "--force").Error, StringComparison.Ordinal);
        Assert.Contains(NothingDone, Build(folder, "--revisions", "accept").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_last_build_found_is_told_again_with_its_places()
    {
        using var folder = Prepare();
        static string[] FindingsOf(OshRun run) => [.. run.Error.Split('\n').Where(l => l.Contains(" OSH", StringComparison.Ordinal) || l.StartsWith("  hint", StringComparison.Ordinal) || l.Contains("warnings", StringComparison.Ordinal))];
        var first = FindingsOf(Build(folder));
        Assert.Contains(first, l => l.Contains("one.md:3:1: warning", StringComparison.Ordinal));
        Assert.Equal(first, FindingsOf(Build(folder)));
    }

    [Fact]
    public void A_book_with_errors_is_built_each_time()
    {
        using var folder = Prepare();
        folder.Write("book/one.md", "# One {#x}\n\n[@nobody]\n\n# Two {#x}\n");
        var first = Build(folder, "--strict");
        Assert.Equal(1, first.ExitCode);
        var second = Build(folder, "--strict");
        Assert.Equal((1, first.Error), (second.ExitCode, second.Error));
    }

    [Fact]
    public void Records_that_are_damaged_or_may_not_be_written_cost_nothing_but_time()
    {
        using var folder = Prepare();
        Build(folder);
        var record = folder["book/.osh/builds/record.txt"];
        foreach (var damage in new[] { string.Empty, "osh record 1\nbuild", "osh record 1\nbuild\tx\nfound\t\n", "\0\0", File.ReadAllText(record)[..200] })
        {
            File.WriteAllText(record, damage);
            var run = Build(folder);
            Assert.Equal(0, run.ExitCode);
            Assert.DoesNotContain(NothingDone, run.Error, StringComparison.Ordinal);
        }

        Directory.Delete(folder["book/.osh"], recursive: true);
        folder.Write("book/.osh", "no folder");
        Assert.Equal((0, 0), (Build(folder).ExitCode, Build(folder).ExitCode));
    }

    [Fact]
    public void A_lone_file_is_built_each_time_and_has_no_record()
    {
        using var folder = new TemporaryFolder();
        var book = folder.Write("x.md", "# Title\n\nText.\n");
        OshRun.With("build", book);
        Assert.DoesNotContain(NothingDone, OshRun.With("build", book).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder[".osh"]));
    }

    [Fact]
    public async Task A_build_that_watches_builds_with_each_change_until_it_is_stopped()
    {
        using var folder = Prepare();
        using var stop = new CancellationTokenSource();
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        var shown = TextWriter.Synchronized(error);
        var console = new ConsoleStreams(TextWriter.Null, shown, IsTerminal: false, HasColor: false) { Endure = () => stop.Token };
        var run = Task.Run(() => Application.Run(["build", folder["book"], "--output", folder["out"], "--watch"], console, new DiskWorkspace(null)));
        int Waits() => error.ToString().Split('\n').Count(l => l.StartsWith("waiting for changes", StringComparison.Ordinal));
        try
        {
            await Until(() => Waits() == 1);
            var pdf = Directory.GetFiles(folder["out"], "*print.pdf").Single();
            var before = File.ReadAllBytes(pdf);
            File.AppendAllText(folder["book/one.md"], "\nMore.\n");
            await Until(() => Waits() == 2);
            Assert.NotEqual(before, File.ReadAllBytes(pdf));
        }
        finally
        {
            await stop.CancelAsync();
            Assert.Equal(0, await run); // nothing uses the folder any more
        }
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var i = 0; i < 6000 && !isSo(); i++)
        {
            await Task.Delay(50);
        }

        Assert.True(isSo());
    }

    private static OshRun Build(TemporaryFolder folder, params string[] options) =>
        OshRun.With(["build", folder["book"], "--output", folder["out"], .. options]);

    private static TemporaryFolder Prepare()
    {
        var folder = new TemporaryFolder();
        folder.Write("book/book.yaml", "title: Book\nauthor: A\nlanguage: en\nstyle: sheet.css\n");
        folder.Write("book/one.md", "# One\n\n![Missing](missing.png)\n\n![A drawing](drawing.svg)\n\nText.\n");
        folder.Write("book/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><path d=\"M0 0h9v9H0z\"/></svg>");
        folder.Write("book/sheet.css", "@import \"part.css\";\n");
        folder.Write("book/part.css", "p { text-indent: 1em }\n");
        return folder;
    }
}
