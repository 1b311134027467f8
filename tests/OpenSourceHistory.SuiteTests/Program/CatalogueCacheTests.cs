using System.Globalization;
using System.Text.Json;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>A folder that machines share: a book that one of them has built is built by no other.</summary>
public sealed class CatalogueCacheTests
{
    [Fact]
    public void A_book_that_was_built_elsewhere_comes_from_the_cache_as_it_was()
    {
        using var here = Prepare(3);
        using var there = Prepare(3);
        var first = Build(here, here["cache"]);
        var second = Build(there, here["cache"]);
        Assert.Equal((3, 0, 0), (Count(first, "built"), Count(first, "from the cache"), first.ExitCode));
        Assert.Equal((0, 3, 0), (Count(second, "built"), Count(second, "from the cache"), second.ExitCode));
        Assert.Equal(Outputs(here), Outputs(there));
        Assert.Equal(Told(first, here), Told(second, there));
        Assert.Contains("3 books: 0 built, 3 from the cache, 0 as they were, 0 failed", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_from_the_cache_is_as_it_was_the_next_time()
    {
        using var here = Prepare(2);
        using var there = Prepare(2);
        Build(here, here["cache"]);
        Build(there, here["cache"]);
        Assert.Equal(2, Count(Build(there, here["cache"]), "as it was"));
        Assert.Equal(2, Count(OshRun.With("build", there["catalogue.yaml"]), "as it was"));
    }

    [Theory]
    [InlineData("book-1/one.md", "# One\n\nOther words.\n")]
    [InlineData("book-1/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>")]
    [InlineData("book-1/glossary.yaml", "- term: tea\n  definition: A drink.\n")]
    [InlineData("house.css", "@import \"book-1/own.css\";\np { color: red }\n")]
    public void A_book_is_built_where_one_of_its_files_is_another(string file, string content)
    {
        using var here = Prepare(2);
        using var there = Prepare(2);
        Build(here, here["cache"]);
        there.Write(file, content);
        var run = Build(there, here["cache"]);
        var isOfAll = file == "house.css";
        Assert.Equal((isOfAll ? 2 : 1, isOfAll ? 0 : 1), (Count(run, "built"), Count(run, "from the cache")));
        here.Write(file, content);
        Assert.Equal(isOfAll ? 2 : 1, Count(Build(here, here["cache"]), "from the cache"));
    }

    [Fact]
    public void Who_builds_by_force_or_otherwise_takes_nothing_from_the_cache()
    {
        using var here = Prepare(1);
        using var there = Prepare(1);
        Build(here, here["cache"]);
        Assert.Equal(1, Count(Build(there, here["cache"], "--revisions", "accept"), "built"));
        Assert.Equal(1, Count(Build(there, here["cache"], "ebook"), "built"));
        Assert.Equal(1, Count(Build(there, here["cache"], "--force"), "built"));
    }

    [Fact]
    public void What_is_damaged_is_told_and_built_anew()
    {
        foreach (var part in new[] { "objects", "builds", "questions" })
        {
            using var here = Prepare(1);
            using var there = Prepare(1);
            Build(here, here["cache"]);
            var damaged = Directory.EnumerateFiles(here["cache/" + part], "*", SearchOption.AllDirectories).First();
            var content = File.ReadAllBytes(damaged);
            content[^1] ^= 1;
            File.WriteAllBytes(damaged, content);
            var run = Build(there, here["cache"]);
            Assert.Equal((1, 0), (Count(run, "built"), run.ExitCode));
            Assert.Contains("warning OSH7042", run.Error, StringComparison.Ordinal);
            Assert.Equal(Outputs(here), Outputs(there));
            Directory.Delete(there["output"], recursive: true);
            Assert.DoesNotContain("OSH7042", Build(there, here["cache"]).Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_cache_that_cannot_be_used_costs_a_warning()
    {
        using var here = Prepare(1);
        here.Write("cache", "no folder");
        var run = Build(here, here["cache"]);
        Assert.Equal((1, 0), (Count(run, "built"), run.ExitCode));
        Assert.Contains("warning OSH7041", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_author_is_not_written_over_from_the_cache()
    {
        using var here = Prepare(1);
        using var there = Prepare(1);
        Build(here, here["cache"]);
        var name = Directory.GetFiles(here["output/book-1"], "*.epub").Select(Path.GetFileName).Single()!;
        there.Write("output/book-1/" + name, "mine");
        var run = Build(there, here["cache"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("OSH7006", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(there["output/book-1/" + name]));
    }

    [Fact]
    public void A_report_for_programs_tells_who_built_each_book()
    {
        using var here = Prepare(1);
        using var there = Prepare(1);
        Build(here, here["cache"], "--report", here["report.json"]);
        Build(there, here["cache"], "--report", there["report.json"]);
        using var first = JsonDocument.Parse(File.ReadAllText(here["report.json"]));
        using var second = JsonDocument.Parse(File.ReadAllText(there["report.json"]));
        var worker = first.RootElement.GetProperty("worker").GetString();
        Assert.False(first.RootElement.GetProperty("books")[0].TryGetProperty("builtBy", out _));
        Assert.Equal(worker, second.RootElement.GetProperty("books")[0].GetProperty("builtBy").GetString());
        Assert.Equal(worker, Path.GetFileNameWithoutExtension(Builds(here).Single())[33..]);
    }

    [Fact]
    public async Task Two_processes_at_once_build_no_book_twice()
    {
        using var folder = Prepare(12);
        using var one = Begin(folder, "30", "one.json");
        using var other = Begin(folder, "30", "other.json");
        await Task.WhenAll(one.WaitForExitAsync(), other.WaitForExitAsync());
        Assert.Equal((0, 0), (one.ExitCode, other.ExitCode));
        AssertEachBookWasBuiltOnce(folder, 12);
        Assert.Empty(Directory.GetFiles(folder["cache/claims"]));
        Assert.Equal(12, BuiltIn(folder["one.json"]) + BuiltIn(folder["other.json"]));
    }

    [Fact]
    public async Task What_a_killed_process_had_begun_is_taken_over_and_what_it_had_done_is_kept()
    {
        using var folder = Prepare(24);
        using (var killed = Begin(folder, "30", "killed.json"))
        {
            await Until(() => Builds(folder).Any());
            killed.Kill();
            await killed.WaitForExitAsync();
        }

        // What it was writing when it died stands beside its place and is nobody's.
        foreach (var halfWritten in Directory.EnumerateFiles(folder["."], ".osh-*", SearchOption.AllDirectories).ToList())
        {
            File.Delete(halfWritten);
        }

        var before = Builds(folder).Count();
        Assert.InRange(before, 1, 23);
        Assert.False(File.Exists(folder["killed.json"]));
        using var second = Begin(folder, "1", "second.json");
        await second.WaitForExitAsync();
        Assert.Equal(0, second.ExitCode);
        AssertEachBookWasBuiltOnce(folder, 24);
        Assert.Equal(24 - before, BuiltIn(folder["second.json"]));
    }

    [Fact]
    public void Outputs_that_stand_already_make_no_other_build()
    {
        using var folder = Prepare(1);
        Build(folder, folder["cache"]);
        var first = Builds(folder).Select(Path.GetDirectoryName).Single();
        Directory.Delete(folder["cache"], recursive: true);
        Directory.Delete(folder["book-1/.osh"], recursive: true);
        Build(folder, folder["cache"]);

        Assert.Equal(first, Builds(folder).Select(Path.GetDirectoryName).Single());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("soon")]
    public void A_lease_is_a_number_of_seconds(string lease)
    {
        using var folder = Prepare(1);
        Assert.Equal(2, Build(folder, folder["cache"], "--lease", lease).ExitCode);
    }

    private static void AssertEachBookWasBuiltOnce(TemporaryFolder folder, int count)
    {
        Assert.Equal(count, Builds(folder).Count());
        Assert.All(Directory.GetDirectories(folder["cache/builds"]).SelectMany(Directory.GetDirectories), d => Assert.Single(Directory.GetFiles(d)));
        using var alone = Prepare(count);
        OshRun.With("build", alone["catalogue.yaml"]);
        Assert.Equal(Outputs(alone), Outputs(folder));
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var i = 0; i < 6000 && !isSo(); i++)
        {
            await Task.Delay(10);
        }

        Assert.True(isSo());
    }

    private static System.Diagnostics.Process Begin(TemporaryFolder folder, string lease, string report) =>
        OshRun.Start("build", folder["catalogue.yaml"], "--cache", folder["cache"], "--lease", lease, "--report", folder[report]);

    private static OshRun Build(TemporaryFolder folder, string cache, params string[] options) =>
        OshRun.With(["build", folder["catalogue.yaml"], .. options, "--cache", cache]);

    private static IEnumerable<string> Builds(TemporaryFolder folder) =>
        Directory.Exists(folder["cache/builds"]) ? Directory.EnumerateFiles(folder["cache/builds"], "*.txt", SearchOption.AllDirectories).Where(f => Path.GetFileName(f)[0] != '.') : [];

    private static int BuiltIn(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        return json.RootElement.GetProperty("books").EnumerateArray().Count(b => b.GetProperty("written").GetArrayLength() > 0 && !b.TryGetProperty("builtBy", out _));
    }

    private static int Count(OshRun run, string outcome) => run.Output.Split('\n').Count(l => l.StartsWith("book-", StringComparison.Ordinal) && l[(l.IndexOf(' ', StringComparison.Ordinal) + 1)..].TrimStart().StartsWith(outcome, StringComparison.Ordinal));

    private static string[] Told(OshRun run, TemporaryFolder folder) =>
        [.. run.Error.Split('\n').Where(l => l.Contains(" OSH", StringComparison.Ordinal)).Select(l => l.Replace(folder.Path, string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Outputs(TemporaryFolder folder) => Directory.EnumerateFiles(folder["output"], "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder["output"], f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));

    private static TemporaryFolder Prepare(int books)
    {
        var folder = new TemporaryFolder();
        folder.Write("catalogue.yaml", "books: ['book-*']\neditions: [print, ebook]\n");
        folder.Write("house.css", "p { text-indent: 1em }\n");
        for (var number = 1; number <= books; number++)
        {
            var name = "book-" + number.ToString(CultureInfo.InvariantCulture);
            folder.Write(name + "/book.yaml", $"title: Book {number}\nlanguage: en\nstyle: ../house.css\n");
            folder.Write(name + "/one.md", $"# One\n\n![Missing](missing.png)\n\n![A drawing](drawing.svg)\n\nText of book {number}.\n");
            folder.Write(name + "/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><path d=\"M0 0h9v9H0z\"/></svg>");
        }

        return folder;
    }
}
