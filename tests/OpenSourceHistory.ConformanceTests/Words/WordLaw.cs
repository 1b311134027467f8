using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>Every word of a source stands in every output, or a diagnostic names the place of what was left out.</summary>
internal static class WordLaw
{
    // Undivided words can be counted in what readers of PDF make of the pages.
    private const string Undivided = "\n* { hyphens: none; }\n";

    private static readonly Lazy<IReadOnlyList<(string Path, byte[] Content)>> s_styles = new(() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("styles"), "*", SearchOption.AllDirectories).Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllBytes(f)))]);

    /// <summary>Builds one Markdown file in every format and holds its words against theirs.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="counts">True for a word that counts; null where all do.</param>
    /// <returns>What is missing and not reported, a line for each output and word; empty where the law holds, null where the file has errors.</returns>
    public static IReadOnlyList<string>? BrokenBy(string source, Func<string, bool>? counts = null)
    {
        using var folder = new TemporaryFolder();
        var files = s_styles.Value.Aggregate(new MemoryWorkspace(), (all, file) => all.With(file.Path, file.Content))
            .With("book/words.md", source)
            .With("styles/words.css", File.ReadAllText(Repository.PathOf("styles", "book.css")) + Undivided);
        var report = BookBuilder.Build(new BuildRequest("book/words.md", [], "out", "styles/words.css"), files, null);
        if (report.Diagnostics.Any(d => d.Severity == Severity.Error && d.Path == "book/words.md"))
        {
            return null;
        }

        Assert.True(report.Written.Count == 3, string.Join('\n', report.Diagnostics));
        var words = SourceWords.Of(source, folder);
        var reported = WordsReported(source, report.Diagnostics);
        return
        [
            .. report.Written.Select(w => folder.Add(Path.GetFileName(w.Path), files.ReadAllBytes(w.Path)))
                .SelectMany(path => Missing(words, OutputWords.Of(path), reported, counts).Select(m => $"{Path.GetExtension(path)}: {m}")),
        ];
    }

    private static IEnumerable<string> Missing(WordBag source, WordBag output, WordBag reported, Func<string, bool>? counts) =>
        from word in source.Counts
        let found = output.CountOf(word.Key) + reported.CountOf(word.Key)
        where found < word.Value && counts?.Invoke(word.Key) != false
        orderby word.Key
        select $"{word.Key} ({found} of {word.Value})";

    // A finding excuses the words between its first line's start and its last line's end.
    private static WordBag WordsReported(string source, ValueList<Diagnostic> findings)
    {
        var words = new WordBag();
        foreach (var span in findings.Select(f => f.Span).Where(s => s.File is not null).Distinct())
        {
            var start = source.LastIndexOf('\n', Math.Max(0, Math.Min(span.Start, source.Length) - 1)) + 1;
            var end = source.IndexOf('\n', Math.Min(Math.Max(span.End, start), source.Length - 1));
            words.Add(source[start..(end < 0 ? source.Length : end)]);
        }

        return words;
    }
}
