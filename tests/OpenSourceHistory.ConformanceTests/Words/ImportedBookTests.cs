using System.Xml.Linq;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.ConformanceTests.Books;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>A Word file that becomes a book by <c>osh import</c> has all its words when that book is built again; Pandoc reads both.</summary>
public static class ImportedBookTests
{
    // What these styles are of, the book makes itself, where it is asked for it.
    private static readonly string[] s_generated = ["TOCHeading", "TOC1", "TOC2", "TOC3", "TableofFigures", "IndexHeading", "IndexHeadnote", "Index1", "Index2", "Index3"];

    [ToolTheory("pandoc")]
    [InlineData("tests/books/novel")]
    [InlineData("tests/books/handbook")]
    [InlineData("tests/books/second")]
    public static void No_word_is_lost_on_the_way(string book)
    {
        using var folder = new TemporaryFolder();
        var word = TestBook.Built(book).Word;
        Run("import", word, folder["book"]);
        Run("build", folder["book"], "editor", "--output", folder["made"]);

        var kept = PlainWordsOf(Directory.GetFiles(folder["made"], "*.docx").Single()).Add(GeneratedWordsOf(word));
        var source = PlainWordsOf(word);
        Assert.InRange(source.Counts.Sum(c => c.Value), 1000, int.MaxValue);
        Assert.Empty(source.Counts.Where(c => kept.CountOf(c.Key) < c.Value).Select(c => $"{c.Key}: {c.Value}, then {kept.CountOf(c.Key)}"));
    }

    private static void Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Application.Run(arguments, new ConsoleStreams(output, error, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
        Assert.True(exitCode == 0, error.ToString());
    }

    private static WordBag PlainWordsOf(string path)
    {
        var result = ExternalTool.Run("pandoc", "--from", "docx", "--to", "plain", "--wrap", "none", path);
        Assert.True(result.ExitCode == 0, result.Text);
        return new WordBag().Add(result.Output);
    }

    private static bool IsGenerated(XElement? paragraph) => s_generated.Contains(StyleOf(paragraph));

    private static string? StyleOf(XElement? paragraph) => DocxFile.Val(paragraph, "pPr", "pStyle");

    private static string TextOf(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "tab" => " ",
        _ => string.Empty,
    };

    private static WordBag GeneratedWordsOf(string path)
    {
        var document = new DocxFile(File.ReadAllBytes(path), new DiagnosticBag());
        var paragraphs = document.Body.Descendants(DocxFile.W + "p").ToList();
        return paragraphs.Where((p, i) => IsGenerated(p) || (StyleOf(p) == "Heading1" && IsGenerated(paragraphs.ElementAtOrDefault(i + 1))))
            .Aggregate(new WordBag(), (bag, paragraph) => bag.Add(string.Concat(paragraph.Descendants().Select(TextOf))));
    }
}
