using System.Globalization;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>Nothing is lost: the words that Pandoc reads in a source are those of every output.</summary>
public static class WordLawTests
{
    private const string TimesVariable = "OSH_MANUSCRIPTS";

    // Pandoc prints the last of two definitions at every call, ours the next; Pandoc leaves as text what opens a division that is not closed.
    private static readonly string[] s_readOtherwise =
    [
        "tests/suite/headings/division.md",
        "tests/suite/mistakes/open-division.md",
        "tests/suite/mistakes/repeated-notes.md",
        "tests/suite/notes/twice.md",
    ];

    // A long run has so many times the manuscripts of a short one.
    private static int Times { get; } = int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), CultureInfo.InvariantCulture, out var times) ? times : 1;

    /// <summary>Every Markdown file of the repository that can be read by itself.</summary>
    public static TheoryData<string> Files() => new(
        new[] { "manuscript", "tests/books", "tests/suite" }
            .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f.Split('/')), "*.md", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !s_readOtherwise.Contains(f))
            .Order(StringComparer.Ordinal));

    [ToolTheory("pandoc", "pdftotext", "mutool")]
    [MemberData(nameof(Files))]
    public static void A_file_keeps_its_words(string name)
    {
        var missing = WordLaw.BrokenBy(File.ReadAllText(Repository.PathOf(name.Split('/'))));

        // Files of the suite may be wrong on purpose.
        Assert.True(missing is not null || name.StartsWith("tests/suite/", StringComparison.Ordinal), "it has errors");
        Assert.Empty(missing ?? []);
    }

    [ToolTheory("pandoc", "pdftotext", "mutool")]
    [InlineData("manuscript", "preface.md", "act-1.md", "act-2.md", "act-3.md", "act-4.md", "act-5.md", "act-6.md", "coda.md")]
    [InlineData("tests/books/second", "preface.md", "chapter-1.md", "chapter-2.md", "chapter-3.md", "chapter-4.md")]
    [InlineData("tests/books/novel", "dedication.md", "preface.md", "prologue.md", "part-1.md", "chapter-1.md", "part-2.md", "chapter-2.md", "epilogue.md")]
    [InlineData("tests/books/handbook", "preface.md", "site.md", "air.md", "rain.md", "wind.md", "record.md", "tables.md")]
    public static void A_book_keeps_its_words(string path, params string[] chapters) => Assert.Empty(WordLaw.BrokenByBook(path, chapters));

    [ToolFact("pandoc", "pdftotext", "mutool")]
    public static void Manuscripts_made_at_random_keep_their_words() =>
        ForEach(Enumerable.Range(0, 12 * Times), text => WordLaw.BrokenBy(text, ManuscriptGenerator.IsMade) ?? ["It has errors"]);

    [ToolFact("pandoc")]
    public static void Manuscripts_made_at_random_keep_their_structure()
    {
        var numbers = Enumerable.Range(0, 60 * Times).Where(n => StructureLaw.IsReadAlike(ManuscriptGenerator.Manuscript(n))).ToList();
        Assert.True(numbers.Count > 15 * Times, $"Of {60 * Times} manuscripts {numbers.Count} can be compared");
        ForEach(numbers, text => StructureLaw.BrokenBy(text, ManuscriptGenerator.IsMade));
    }

    private static void ForEach(IEnumerable<int> numbers, Func<string, IReadOnlyList<string>> check) =>
        Parallel.ForEach(numbers, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var manuscript = ManuscriptGenerator.Manuscript(number);
            var broken = check(manuscript);
            Assert.True(broken.Count == 0, $"Manuscript {number}:\n{string.Join('\n', broken)}\n\n{manuscript}");
        });
}
