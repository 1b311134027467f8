using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Blocks;

/// <summary>Writes paragraphs of one part.</summary>
/// <param name="part">The part.</param>
internal sealed class ParagraphWriter(PartBuilder part)
{
    /// <summary>Makes a paragraph.</summary>
    /// <param name="paragraph">What it is to show.</param>
    public W.Paragraph Make(FlowParagraph paragraph)
    {
        var element = new W.Paragraph(PropertiesOf(paragraph));
        AppendContent(element, paragraph);
        return element;
    }

    /// <summary>Appends a paragraph's content to an element that may be inside the paragraph.</summary>
    /// <param name="target">The paragraph or a link in it.</param>
    /// <param name="paragraph">What it is to show.</param>
    public void AppendContent(OpenXmlCompositeElement target, FlowParagraph paragraph)
    {
        var runs = new RunWriter(part, target, part.Plan.Catalog.Find(paragraph.Style).Run);
        var ends = new List<W.BookmarkEnd>();
        foreach (var id in paragraph.Anchors)
        {
            var start = part.StartBookmark(id);
            runs.Mark(start);
            ends.Add(new W.BookmarkEnd { Id = start.Id });
        }

        var pieces = new PieceWriter(part, runs);
        foreach (var piece in paragraph.Pieces)
        {
            pieces.Write(piece, paragraph.Run);
        }

        runs.Flush();
        foreach (var end in ends)
        {
            runs.Mark(end);
        }
    }

    /// <summary>Properties of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public W.ParagraphProperties PropertiesOf(FlowParagraph paragraph)
    {
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = paragraph.Style });
        var inherited = part.Plan.Catalog.Find(paragraph.Style).Paragraph;
        if (paragraph.List is { } place)
        {
            var (left, hanging) = part.Plan.Flow.Lists.IndentsOf(place.NumberId, place.Level);
            inherited = inherited with { Left = left, FirstLine = -hanging };
        }

        ParagraphElements.AppendDifferences(properties, inherited, paragraph.Format, paragraph.List);
        return properties;
    }
}
