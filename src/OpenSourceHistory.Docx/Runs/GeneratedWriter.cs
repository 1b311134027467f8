using DocumentFormat.OpenXml;
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
                case ContentPageNumber: WriteField("PAGE", "1", format, style); break;
                case ContentPageCount: WriteField("NUMPAGES", Units.Text(context.Folios.PageCount), format, style); break;
            }
        }
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
