using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>Books of other tools, which are not in this repository: they build as they are, every file is valid, and no word is lost.</summary>
public static class ForeignBookTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>Folders of the books.</summary>
    public static TheoryData<string> Books => [.. ForeignBooksTheoryAttribute.Folders];

    [ForeignBooksTheory]
    [MemberData(nameof(Books))]
    public static void A_foreign_book_is_valid_and_keeps_its_words(string book)
    {
        using var folder = new TemporaryFolder();

        var missing = WordLaw.BrokenByForeignBook(book, folder);

        string[] faults = [.. Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).SelectMany(FaultsOf), .. missing];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> FaultsOf(string path) => Path.GetExtension(path) switch
    {
        ".pdf" => SaidBy(ExternalTool.Run("qpdf", s_patience, "--check", path)),
        ".docx" => new DocxFile(File.ReadAllBytes(path), new DiagnosticBag()).Validate(),
        ".epub" => EpubValidators.EpubCheck(path).Concat(EpubValidators.EpubCheckForNode(path)).SelectMany(SaidBy),
        _ => [],
    };

    private static IEnumerable<string> SaidBy(ToolResult result) => result.ExitCode == 0 ? [] : [result.Text];
}
