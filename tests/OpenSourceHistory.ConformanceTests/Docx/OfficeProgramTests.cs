using System.Globalization;
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

    [ToolFact("soffice", "pdftotext")]
    public void LibreOffice_numbers_the_notes_of_each_chapter_from_one()
    {
        var numbers = NoteNumber().Matches(books.TextOfRealBook).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();

        Assert.DoesNotContain(0, numbers);
        Assert.Equal([1, 2, 3], numbers.Take(3));
        Assert.True(numbers.Count(n => n == 1) >= 8, $"{numbers.Count(n => n == 1)} chapters begin with a note 1");
    }

    [ToolFact("soffice", "pdftotext")]
    public void LibreOffice_opens_the_second_book()
    {
        Assert.True(books.TextOfSecondBook.Count(c => c == '\f') > 10);
        Assert.Matches("\u8868\\s?1", books.TextOfSecondBook);
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

    // LibreOffice sets the number of a note a little higher than its text, on a line of its own as pdftotext sees it.
    [GeneratedRegex(@"^ {1,8}(\d{1,3})$", RegexOptions.Multiline)]
    private static partial Regex NoteNumber();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
