using CsCheck;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>Nothing is lost: the words that Pandoc reads in a source are those of every output.</summary>
public static class WordLawTests
{
    // Pandoc prints the last of two definitions at every call; ours prints each once more, as the finding says.
    private const string ReadOtherwise = "tests/suite/notes/twice.md";

    /// <summary>Every Markdown file of the repository that can be read by itself.</summary>
    public static TheoryData<string> Files() => new(
        new[] { "manuscript", "tests/books", "tests/suite" }
            .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f.Split('/')), "*.md", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => f != ReadOtherwise)
            .Order(StringComparer.Ordinal));

    [ToolTheory("pandoc", "pdftotext", "mutool")]
    [MemberData(nameof(Files))]
    public static void A_file_keeps_its_words(string name)
    {
        var missing = WordLaw.BrokenBy(File.ReadAllText(Repository.PathOf(name.Split('/'))));

        // Files of the suite may be wrong on purpose; chapters name what stands in other chapters.
        Assert.Empty(missing ?? []);
    }

    [ToolFact("pandoc", "pdftotext", "mutool")]
    public static void A_manuscript_made_at_random_keeps_its_words() =>
        ManuscriptGenerator.Manuscripts.Sample(text => Assert.Equal([], WordLaw.BrokenBy(text, ManuscriptGenerator.IsMade)), iter: 12, threads: 2);
}
