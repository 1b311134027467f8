using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles.Content;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Writes generated content: leaders as tabs, page numbers as fields.</summary>
/// <param name="context">The file.</param>
/// <param name="runs">Receives the runs.</param>
internal sealed class GeneratedWriter(DocumentContext context, RunWriter runs)
{
    /// <summary>Writes generated content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="format">Its look.</param>
    /// <param name="style">Its character style, or null.</param>
    public void Write(ValueList<ContentItem> content, RunFormat format, string? style)
    {
        foreach (var item in content)
        {
            switch (item)
            {
                case ContentText text: runs.Text(text.Value, format, style, false); break;
                case ContentLeader: runs.Text("\t", format, style, false); break;
                case ContentTargetPage target: WriteTargetPage(target, format, style); break;
                case ContentPageNumber number: WritePageNumber(number, 1, CounterStyle.Decimal, format, style); break;
                case ContentPageCount: WriteField("NUMPAGES", Units.Text(context.Folios.PageCount), format, style); break;
            }
        }
    }

    /// <summary>Writes the number of the page; in its section's numerals, or in its own where it has some.</summary>
    /// <param name="number">What the sheet asks for.</param>
    /// <param name="folio">The number shown until Word counts.</param>
    /// <param name="section">Numerals of the section.</param>
    /// <param name="format">Its look.</param>
    /// <param name="style">Its character style, or null.</param>
    public void WritePageNumber(ContentPageNumber number, int folio, CounterStyle section, RunFormat format, string? style = null)
    {
        var numerals = number.Style ?? section;
        var own = numerals == section ? string.Empty : WordNumerals.SwitchOf(numerals);
        if (own is null)
        {
            context.Diagnostics.Warning(
                DocxCodes.NoSuchNumerals, SourceSpan.None, $"Word cannot number pages in {numerals.Name}: the file has them in its section's numerals",
                "Name another counter style in a rule for @media docx");
        }

        WriteField(own is { Length: > 0 } ? "PAGE " + own : "PAGE", (own is null ? section : numerals).Format(folio), format, style);
    }

    /// <summary>Writes a field.</summary>
    /// <param name="instruction">Its instruction.</param>
    /// <param name="result">Its present result.</param>
    /// <param name="format">Its look.</param>
    /// <param name="style">Its character style, or null.</param>
    public void WriteField(string instruction, string result, RunFormat format, string? style)
    {
        OpenXmlCompositeElement field = FieldRuns.Simple(instruction);
        runs.Open(field);
        runs.Text(result, format, style, false);
        runs.Close();
    }

    private void WriteTargetPage(ContentTargetPage target, RunFormat format, string? style)
    {
        var folio = context.Folios.FolioOf(target.TargetId, target.Style);
        if (!context.Flow.AnchoredIds.Contains(target.TargetId))
        {
            runs.Text(folio, format, style, false);
        }
        else
        {
            WriteField($"PAGEREF {context.Bookmarks.NameOf(target.TargetId)} \\h", folio, format, style);
        }
    }
}
