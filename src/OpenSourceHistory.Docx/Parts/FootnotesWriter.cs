using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>footnotes.xml</c> (17.11).</summary>
internal static class FootnotesWriter
{
    /// <summary>Writes all notes, behind the two that draw the rule above them.</summary>
    public static void Write(FootnotesPart part, DocumentContext context)
    {
        var blocks = new BlockWriter(context, new PartRelations(part));
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(true);
        writer.WriteStartElement(new W.Footnotes(), RootElements.Attributes, RootElements.Namespaces);
        writer.WriteElement(Rule(-1, W.FootnoteEndnoteValues.Separator, new W.SeparatorMark()));
        writer.WriteElement(Rule(0, W.FootnoteEndnoteValues.ContinuationSeparator, new W.ContinuationSeparatorMark()));
        foreach (var note in context.Flow.Notes) writer.WriteElement(Make(note, blocks));
        writer.WriteEndElement();
    }

    // Without indents, whatever the sheet gives to paragraphs: the rule begins at the edge of the text.
    private static W.Footnote Rule(int id, W.FootnoteEndnoteValues type, OpenXmlElement mark) => new(
        new W.Paragraph(
            new W.ParagraphProperties(
                new W.SpacingBetweenLines { Before = "0", After = "60", Line = "240", LineRule = W.LineSpacingRuleValues.Auto },
                new W.Indentation { Left = "0", Right = "0", FirstLine = "0" },
                new W.Justification { Val = W.JustificationValues.Left }),
            new W.Run(mark)))
    {
        Type = type,
        Id = id,
    };

    private static W.Footnote Make(FlowNote note, BlockWriter blocks)
    {
        var element = new W.Footnote { Id = note.Number };
        foreach (var block in blocks.Make(note.Items)) element.AppendChild(block);
        if (element.LastChild is not W.Paragraph)
        {
            element.AppendChild(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "FootnoteText" })));
        }

        return element;
    }
}
