using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Writes generated content: leaders as tabs, page numbers as fields.</summary>
/// <param name="part">The part.</param>
/// <param name="runs">Receives the runs.</param>
internal sealed class GeneratedWriter(PartBuilder part, RunWriter runs)
{
    /// <summary>Writes generated content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="look">Its look.</param>
    /// <param name="node">The node that it is made for.</param>
    public void Write(ValueList<ContentItem> content, TextLook look, Node node)
    {
        foreach (var item in content)
        {
            switch (item)
            {
                case ContentText text:
                    runs.Text(text.Value, look, node);
                    break;
                case ContentLeader:
                    runs.Text("\t", look, node);
                    break;
                case ContentTargetPage target:
                    WriteTargetPage(target, look, node);
                    break;
                case ContentPageNumber number:
                    WritePageNumber(number, 1, CounterStyle.Decimal, look, node, node.Span);
                    break;
                case ContentPageCount:
                    WriteField("NUMPAGES", part.Plan.Folios.PageCount, look, node);
                    break;
                case ContentPageCounter or ContentString or ContentStringRange:
                    // Word counts notes by itself; running strings stand in heads alone.
                    break;
                default:
                    throw new InvalidOperationException($"Unknown content {item.GetType().Name}");
            }
        }
    }

    /// <summary>Writes the number of the page; in its section's numerals, or in its own where it has some.</summary>
    /// <param name="number">What the sheet asks for.</param>
    /// <param name="folio">The number shown until Word counts.</param>
    /// <param name="section">Numerals of the section.</param>
    /// <param name="look">Its look.</param>
    /// <param name="node">What it is written for.</param>
    /// <param name="place">Where it is asked for.</param>
    public void WritePageNumber(ContentPageNumber number, int folio, CounterStyle section, TextLook look, Node node, SourceSpan place)
    {
        var numerals = number.Style ?? section;
        section = ListKind.FormatOf(section) is null ? CounterStyle.Decimal : section;
        var own = numerals == section ? string.Empty : WordNumerals.SwitchOf(numerals);
        if (own is null)
        {
            part.LackNumerals(numerals.Name, place);
        }

        WriteField(own is { Length: > 0 } ? "PAGE " + own : "PAGE", (own is null ? section : numerals).Format(folio), look, node);
    }

    /// <summary>Writes a field.</summary>
    /// <param name="instruction">Its instruction.</param>
    /// <param name="result">Its present result.</param>
    /// <param name="look">Its look.</param>
    /// <param name="node">What it is written for.</param>
    public void WriteField(string instruction, string result, TextLook look, Node node)
    {
        runs.BeginField(instruction, look);
        runs.Text(result, look, node);
        runs.EndField(look);
    }

    private string SwitchOf(CounterStyle? numerals, Node node)
    {
        if (numerals is null)
        {
            return string.Empty;
        }

        if (WordNumerals.SwitchOf(numerals) is { } own)
        {
            return " " + own;
        }

        part.LackNumerals(numerals.Name, node.Span);
        return string.Empty;
    }

    private void WriteTargetPage(ContentTargetPage target, TextLook look, Node node)
    {
        var folio = part.Plan.Folios.FolioOf(target.TargetId, target.Style);
        if (part.Plan.HasPlace(target.TargetId))
        {
            WriteField($"PAGEREF {part.BookmarkOf(target.TargetId)} \\h{SwitchOf(target.Style, node)}", folio, look, node);
        }
        else
        {
            runs.Text(folio, look, node);
        }
    }
}
