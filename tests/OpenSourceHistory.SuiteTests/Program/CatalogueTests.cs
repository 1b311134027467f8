using System.Text.Json;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary>Many books are built as one run, each apart.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void Each_book_is_built_apart_and_what_fails_stops_no_other()
    {
        using var folder = Prepare("books: [a, b, poems.md]\n");
        folder.Write("b/book.yaml", "title: B\nauthor: A\nlanguage: en\nbody: [nowhere.md]\n");
        var run = OshRun.With("build", folder["catalogue.yaml"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [("a", "built"), ("b", "FAILED"), ("poems.md", "built")],
            Rows(run).Select(r => (r[0], r[1])));
        Assert.Contains("3 books: 2 built, 0 as they were, 1 failed", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a", "poems.md"], FilesUnder(folder["output"]).Select(f => f.Split('/')[0]).Distinct());
        Assert.Equal(3, FilesUnder(folder["output/poems.md"]).Count());
    }

    [Fact]
    public void Only_what_changed_is_built_again()
    {
        using var folder = Prepare("books: ['*']\n");
        OshRun.With("build", folder[string.Empty]);
        File.AppendAllText(folder["b/one.md"], "\nMore.\n");
        var run = OshRun.With("build", folder[string.Empty]);
        Assert.Equal((0, 2), (run.ExitCode, Rows(run).Count));
        Assert.Equal([("a", "as it was"), ("b", "built")], Rows(run).Select(r => (r[0], r[1])));
    }

    [Theory]
    [InlineData("books: ['*']\n", "a b")]
    [InlineData("books: ['**']\n", "a b deep/c deep/er/d")]
    [InlineData("books: ['deep/**', a, 'deep/c']\n", "deep/c deep/er/d a")]
    [InlineData("books: ['*.md', b]\n", "poems.md b")]
    [InlineData("books:\n  - book: a\n    editions: [ebook]\n  - ./b/\n", "a b")]
    [InlineData("books: ['deep/e?']\n", "")]
    public void Books_are_named_or_found_by_patterns(string catalogue, string books)
    {
        using var folder = Prepare(catalogue);
        folder.Write("deep/c/book.yaml", "title: C\nauthor: A\nlanguage: en\n");
        folder.Write("deep/c/one.md", "# C\n");
        folder.Write("deep/er/d/book.yaml", "title: D\nauthor: A\nlanguage: en\n");
        folder.Write("deep/er/d/one.md", "# D\n");
        folder.Write("deep/er/notes.txt", "No book.");
        var run = OshRun.With("build", folder["catalogue.yaml"]);
        Assert.Equal(books, string.Join(' ', Rows(run).Select(r => r[0])));
        Assert.Equal(books.Length > 0 ? 0 : 1, run.ExitCode);
    }

    [Fact]
    public void Editions_and_a_folder_for_all_outputs_can_be_asked_for()
    {
        using var folder = Prepare("books: [a, b]\neditions: [ebook]\noutput: out\n");
        Assert.Equal(0, OshRun.With("build", folder["catalogue.yaml"]).ExitCode);
        Assert.Equal(["a/a.epub", "b/b.epub"], FilesUnder(folder["out"]));
        Assert.Equal(0, OshRun.With("build", folder["catalogue.yaml"], "print", "--output", folder["other"]).ExitCode);
        Assert.Equal(["a/a-print.pdf", "b/b-print.pdf"], FilesUnder(folder["other"]));
    }

    [Fact]
    public void Parts_of_a_catalogue_are_the_whole_and_no_book_is_in_two()
    {
        using var folder = Prepare("books: [a, b, poems.md]\neditions: [ebook]\noutput: out\n");
        var parts = Enumerable.Range(1, 4).Select(i => Rows(OshRun.With("build", folder["catalogue.yaml"], "--shard", $"{i}/4")).Select(r => r[0]).ToList()).ToList();
        Assert.Equal(["a", "b", "poems.md"], parts.SelectMany(p => p).Order(StringComparer.Ordinal));
        Assert.All(parts, part => Assert.InRange(part.Count, 0, 1));
    }

    [Fact]
    public void Programs_are_told_of_each_book_what_a_build_of_it_alone_tells()
    {
        using var folder = Prepare("books: [a, b]\neditions: [ebook]\n");
        var run = OshRun.With("build", folder["catalogue.yaml"], "--report", folder["report.json"]);
        using var report = JsonDocument.Parse(File.ReadAllText(folder["report.json"]));
        using var again = JsonDocument.Parse(OshRun.With("build", folder["catalogue.yaml"], "--format", "json").Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a", "b"], report.RootElement.GetProperty("books").EnumerateArray().Select(b => b.GetProperty("book").GetString()));
        Assert.All(report.RootElement.GetProperty("books").EnumerateArray(), b => Assert.Equal(1, b.GetProperty("written").GetArrayLength()));
        Assert.All(again.RootElement.GetProperty("books").EnumerateArray(), b => Assert.Equal(1, b.GetProperty("unchanged").GetArrayLength()));
    }

    [Theory]
    [InlineData("books: [a, nowhere]\n", "catalogue.yaml:1:12: error OSH1507: There is no book at “nowhere”")]
    [InlineData("books: ['x/*']\n", "catalogue.yaml:1:9: error OSH1507: There is no book at “x/*”")]
    [InlineData("boks: [a]\n", "catalogue.yaml:1:1: warning OSH1502: The key “boks” is not known here")]
    [InlineData("title: Book\n", "error OSH1504: The catalogue has no books")]
    [InlineData("- a\n- b\n", "catalogue.yaml:1:1: error OSH1504: A catalogue has a list “books”")]
    [InlineData("books:\n  - editions: [ebook]\n", "catalogue.yaml:2:5: error OSH1504: The key “book” is missing")]
    [InlineData("books: [a\n", "catalogue.yaml:1:8: error OSH1501")]
    public void Slips_are_told_at_their_places(string catalogue, string finding)
    {
        using var folder = Prepare(catalogue);
        var run = OshRun.With("build", folder["catalogue.yaml"]);
        Assert.Contains(finding, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void What_is_no_use_is_refused()
    {
        using var folder = Prepare("books: [a]\n");
        Assert.Equal(2, OshRun.With("build", folder["catalogue.yaml"], "--watch").ExitCode);
        Assert.Equal(2, OshRun.With("build", folder["catalogue.yaml"], "--shard", "5/4").ExitCode);
        Assert.Equal(2, OshRun.With("build", folder["catalogue.yaml"], "--shard", "one").ExitCode);
        Assert.Equal(2, OshRun.With("build", folder["a"], "--shard", "1/2").ExitCode);
    }

    private static List<string[]> Rows(OshRun run) =>
        [.. run.Output.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length >= 5).Select(w => (string[])[w[0], string.Join(' ', w[1..^3])])];

    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static TemporaryFolder Prepare(string catalogue)
    {
        var folder = new TemporaryFolder();
        folder.Write("catalogue.yaml", catalogue);
        foreach (var name in new[] { "a", "b" })
        {
            folder.Write($"{name}/book.yaml", $"title: {name}\nauthor: A\nlanguage: en\n");
            folder.Write($"{name}/one.md", "# One\n\nText.\n");
        }

        folder.Write("poems.md", "# Poems\n\nText.\n");
        return folder;
    }
}
