using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Blocks;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>footnotes.xml</c> and <c>endnotes.xml</c> (17.11).</summary>
internal static class NotesWriter
{
    /// <summary>Id of the note that draws the rule above the notes.</summary>
    public const int Separator = -1;

    /// <summary>Id of the note that draws the rule above the rest of a note from the page before.</summary>
    public const int ContinuationSeparator = 0;

    /// <summary>Writes all footnotes, behind the two that draw the rule above them.</summary>
    /// <param name="part">The part.</param>
    /// <param name="target">Where they go.</param>
    public static void WriteFootnotes(PartBuilder part, PackagePart target) =>
        target.Write(output => Write(part, output, new W.Footnotes(), "FootnoteText", part.Plan.Flow.Notes.Where(n => n.Call.Placement == NotePlacement.Page)));

    /// <summary>Writes all endnotes, behind the two that draw the rule above them.</summary>
    /// <param name="part">The part.</param>
    /// <param name="target">Where they go.</param>
    public static void WriteEndnotes(PartBuilder part, PackagePart target) =>
        target.Write(output => Write(part, output, new W.Endnotes(), "EndnoteText", part.Plan.Flow.Notes.Where(n => n.Call.Placement != NotePlacement.Page)));

    private static void Write(PartBuilder part, Stream output, OpenXmlPartRootElement root, string style, IEnumerable<FlowNote> notes)
    {
        var blocks = new BlockWriter(part);
        W.FootnoteEndnoteType Make() => root is W.Footnotes ? new W.Footnote() : new W.Endnote();
        using var writer = OpenXmlWriter.Create(output);
        writer.WriteStartDocument(true);
        writer.WriteStartElement(root, RootElements.Attributes, RootElements.Namespaces);
        writer.WriteElement(Rule(Make(), Separator, W.FootnoteEndnoteValues.Separator, new W.SeparatorMark()));
        writer.WriteElement(Rule(Make(), ContinuationSeparator, W.FootnoteEndnoteValues.ContinuationSeparator, new W.ContinuationSeparatorMark()));
        foreach (var note in notes)
        {
            part.Note = note.Number;
            writer.WriteElement(Fill(Make(), note, style, blocks));
        }

        writer.WriteEndElement();
    }

    // Without indents, whatever the sheet gives to paragraphs: the rule begins at the edge of the text.
    private static W.FootnoteEndnoteType Rule(W.FootnoteEndnoteType element, int id, W.FootnoteEndnoteValues type, OpenXmlElement mark)
    {
        (element.Type, element.Id) = (type, id);
        element.AppendChild(new W.Paragraph(
            new W.ParagraphProperties(
                new W.SpacingBetweenLines { Before = "0", After = "60", Line = "240", LineRule = W.LineSpacingRuleValues.Auto },
                new W.Indentation { Left = "0", Right = "0", FirstLine = "0" },
                new W.Justification { Val = W.JustificationValues.Left }),
            new W.Run(mark)));
        return element;
    }

    private static W.FootnoteEndnoteType Fill(W.FootnoteEndnoteType element, FlowNote note, string style, BlockWriter blocks)
    {
        element.Id = note.Number;
        foreach (var block in blocks.Make(note.Items))
        {
            element.AppendChild(block);
        }

        if (element.LastChild is not W.Paragraph)
        {
            element.AppendChild(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style })));
        }

        return element;
    }
}
