using System.Globalization;
using OpenSourceHistory.Docx.Inspection;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>A Word file's summary as lines.</summary>
internal static class DocxRows
{
    /// <summary>The lines.</summary>
    /// <param name="docx">What was found.</param>
    public static ValueList<SummaryRow> Of(DocxSummary docx)
    {
        var rows = new RowList()
            .Add("format", "DOCX")
            .Add("title", docx.Title)
            .Add("author", docx.Creator)
            .Add("language", docx.Language)
            .Add("created", docx.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Add("words", docx.Words)
            .Add("words in notes", docx.NoteWords)
            .Add("paragraphs", docx.Paragraphs)
            .Add("notes", docx.Notes)
            .Add("tables", docx.Tables)
            .Add("pictures", string.Create(CultureInfo.InvariantCulture, $"{docx.Pictures} ({docx.PicturesWithoutText} without alternative text)"))
            .Add("sections", docx.Sections.Count)
            .Add("headings", docx.Headings.Count);
        foreach (var (style, uses) in docx.Styles)
        {
            rows.Add("style", string.Create(CultureInfo.InvariantCulture, $"{style} ({uses})"));
        }

        return rows.ToList();
    }
}
