using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using OpenSourceHistory.Typesetting.Findings;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>Every word of a source stands in every output, or a diagnostic names the place of what was left out.</summary>
internal static class WordLaw
{
    // Words in one piece can be counted in what readers of PDF make of the pages: no hyphens, no large first letters.
    private const string Undivided = "\n* { hyphens: none !important; initial-letter: normal !important; }\n*::first-letter { initial-letter: normal !important; }\n";

    /// <summary>The sheet by which words are held against words.</summary>
    internal const string Sheet = "styles/words.css";

    private static readonly Lazy<IReadOnlyList<(string Path, byte[] Content)>> s_styles = new(() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("styles"), "*", SearchOption.AllDirectories).Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllBytes(f)))]);

    /// <summary>Builds one Markdown file in every format and holds its words against theirs.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="counts">True for a word that counts; null where all do.</param>
    /// <returns>What is missing and not reported, a line for each output and word; empty where the law holds, null where the file has errors.</returns>
    public static IReadOnlyList<string>? BrokenBy(string source, Func<string, bool>? counts = null)
    {
        using var folder = new TemporaryFolder();
        var files = Styles().With("book/words.md", source);
        var report = BookBuilder.Build(new BuildRequest("book/words.md", [], "out", Sheet), files, null);
        if (report.Diagnostics.Any(d => d.Severity == Severity.Error && d.Path == "book/words.md"))
        {
            return null;
        }

        Assert.True(report.Written.Count == 3, string.Join('\n', report.Diagnostics));
        var reported = WordsReported(source, report.Diagnostics);
        return MissingIn(report, files, folder, SourceWords.Of(source, folder), reported, counts);
    }

    /// <summary>Builds a book of the repository, in which nothing may be wrong, and holds the words of its chapters against all editions.</summary>
    /// <param name="path">Path of its folder from the repository's on.</param>
    /// <param name="chapters">Names of its Markdown files.</param>
    /// <returns>What is missing, a line for each output and word.</returns>
    public static IReadOnlyList<string> BrokenByBook(string path, IEnumerable<string> chapters)
    {
        using var folder = new TemporaryFolder();
        var files = Directory.EnumerateFiles(Repository.PathOf(path.Split('/')), "*", SearchOption.AllDirectories)
            .Aggregate(Styles(), (all, file) => all.With(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file)));
        var report = BookBuilder.Build(new BuildRequest(path, [], "out", Sheet), files.With("styles/book.css", files.ReadAllBytes(Sheet)), null);
        Assert.Empty(report.Diagnostics.Where(d => d.Code is not (TypesettingCodes.UnevenSpread or TypesettingCodes.BareSpine)).Select(d => d.ToString()));

        // A cover has none of the text.
        report = report with { Written = ValueList.From(report.Written.Where(w => w.Edition != "cover")) };
        var words = chapters.Aggregate(new WordBag(), (all, name) => all.Add(SourceWords.TextOf(File.ReadAllText(Repository.PathOf([.. path.Split('/'), name])), folder)));
        return MissingIn(report, files, folder, words, new WordBag(), null);
    }

    /// <summary>Builds a book that is not ours, as its author would: describes its folder, builds it, and holds the words of its chapters against all editions.</summary>
    /// <param name="book">Its folder.</param>
    /// <param name="folder">Takes the editions.</param>
    /// <returns>What is missing and not reported, a line for each output and word.</returns>
    public static IReadOnlyList<string> BrokenByForeignBook(string book, TemporaryFolder folder)
    {
        var files = ForeignBook.Read(book, Styles());
        var report = BookBuilder.Build(new BuildRequest(ForeignBook.Folder, [], "out", Sheet), files, null);
        Assert.Empty(report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.NotEmpty(report.Written);
        var (words, reported) = (new WordBag(), new WordBag());
        foreach (var path in ForeignBook.ChaptersOf(files))
        {
            var source = ForeignBook.Text(path, files);
            words.Add(SourceWords.OfAnyDialect(source, folder));
            reported.Add(WordsReported(source, report.Diagnostics.Where(d => d.Path == path)));
        }

        return MissingIn(report, files, folder, words, reported, null);
    }

    /// <summary>A workspace with that sheet and its fonts.</summary>
    internal static MemoryWorkspace Styles() =>
        s_styles.Value.Aggregate(new MemoryWorkspace(), (all, file) => all.With(file.Path, file.Content))
            .With(Sheet, File.ReadAllText(Repository.PathOf("styles", "book.css")) + Undivided);

    private static List<string> MissingIn(BuildReport report, MemoryWorkspace files, TemporaryFolder folder, WordBag words, WordBag reported, Func<string, bool>? counts) =>
    [
        .. report.Written.Select(w => folder.Add(Path.GetFileName(w.Path), files.ReadAllBytes(w.Path)))
            .SelectMany(path => Missing(words, OutputWords.Of(path), reported, counts).Select(m => $"{Path.GetFileName(path)}: {m}")),
    ];

    private static IEnumerable<string> Missing(WordBag source, WordBag output, WordBag reported, Func<string, bool>? counts) =>
        from word in source.Counts
        let found = output.CountOf(word.Key) + reported.CountOf(word.Key)
        where found < word.Value && counts?.Invoke(word.Key) != false
        orderby word.Key
        select $"{word.Key} ({found} of {word.Value})";

    // A finding excuses the words that it points at.
    private static WordBag WordsReported(string source, IEnumerable<Diagnostic> findings)
    {
        var words = new WordBag();
        foreach (var span in findings.Select(f => f.Span).Where(s => s.File is not null).Distinct())
        {
            words.Add(source[Math.Min(span.Start, source.Length)..Math.Min(span.End, source.Length)]);
        }

        return words;
    }
}
