using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Docx;

public partial class OfficeProgramTests(ShownBooks books) : IClassFixture<ShownBooks>
{
    [ToolFact("soffice", "pdftotext")]
    public void LibreOffice_shows_every_paragraph_and_note()
    {
        var file = books.Everything;
        var shown = Squeeze(books.TextOfEverything);
        foreach (var paragraph in file.Body.Descendants(DocxFile.W + "p").Concat(file.Notes.SelectMany(n => n.Elements(DocxFile.W + "p"))))
        {
            foreach (var run in paragraph.Descendants(DocxFile.W + "r").Select(r => Squeeze(DocxFile.TextOf(r))))
            {
                // Small capitals come out of a PDF as capitals.
                Assert.Contains(run, shown, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [ToolTheory("soffice", "pdftotext")]
    [InlineData("page")]
    [InlineData("chapter")]
    [InlineData("book")]
    public void LibreOffice_shows_notes_and_marks_of_both_series(string placement)
    {
        var shown = books.TextOfNotes(placement);
        foreach (var text in (string[])["In a heading.", "Several on a line.", "In a caption.", "The first of its chapter."])
        {
            Assert.Contains(text, shown, StringComparison.Ordinal);
        }

        Assert.Matches(@"\*\s+Of the editor", shown);
        Assert.Matches(@"†\s+The editor", shown);
    }

    [ToolFact("pandoc")]
    public void Pandoc_reads_the_notes_back()
    {
        using var folder = new TemporaryFolder();
        var file = DocxFile.OfMarkdown(DocxSamples.Everything, DocxSamples.Sheet);
        var result = ExternalTool.Run("pandoc", "-f", "docx", "-t", "markdown", "--wrap=none", folder.Add("book.docx", file.Bytes));
        Assert.Equal(0, result.ExitCode);
        foreach (var note in (string[])["Note in a heading.", "First paragraph of the note.", "Second paragraph of the note.", "Note in a cell."])
        {
            Assert.Contains(note, result.Output, StringComparison.Ordinal);
        }

        Assert.Matches(@"(?m)^# Takers", result.Output);
        Assert.Matches(@"(?m)^> A quotation", result.Output);
    }

    // Line ends and the spaces of justified lines say nothing about what is shown.
    private static string Squeeze(string text) => Spaces().Replace(text, string.Empty);

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
