using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Runs;
using OpenSourceHistory.Docx.Tracing;
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
        UseLabelOf(paragraph);
        var mark = part.HasMarks && Carriers.IsWritten(paragraph) ? Carriers.NameOf(part.File.ParagraphNumbers.Next()) : null;
        part.File.Trace.Begin(new TracedParagraph(mark, part.Note, paragraph.Node, []));
        AppendContent(element, paragraph);
        part.File.Trace.End();
        if (mark is not null)
        {
            Carriers.Span(element, mark, Units.Text(part.File.BookmarkNumbers.Next()));
        }

        return element;
    }

    // What Word writes above headings needs its characters, too.
    private void UseLabelOf(FlowParagraph paragraph)
    {
        if (paragraph.List is { } place && part.Plan.Flow.Lists.LabelOf(place.NumberId) is { } label)
        {
            part.File.Fonts.Use(label.Characters, label.Run, label.Characters.Any(c => EastAsianWidth.IsEastAsian(c)));
        }
    }

    /// <summary>Appends a paragraph's content.</summary>
    /// <param name="target">The paragraph.</param>
    /// <param name="paragraph">What it is to show.</param>
    /// <param name="link">A link, without content, around all of it but its fields; null for none.</param>
    public void AppendContent(W.Paragraph target, FlowParagraph paragraph, W.Hyperlink? link = null)
    {
        var runs = new RunWriter(part, target, part.Plan.Catalog.Find(paragraph.Style).Run);
        var ends = new List<W.BookmarkEnd>();
        foreach (var id in paragraph.Anchors)
        {
            var start = part.StartBookmark(id);
            runs.Mark(start);
            ends.Add(new W.BookmarkEnd { Id = start.Id });
        }

        if (link is not null)
        {
            runs.OpenLink(link);
        }

        var pieces = new PieceWriter(part, runs);
        foreach (var piece in paragraph.Pieces)
        {
            pieces.Write(piece, paragraph.Run);
        }

        runs.Flush();
        var calls = CallsAtEndOf(target);
        foreach (var end in ends)
        {
            target.InsertBefore(end, calls);
        }
    }

    private OpenXmlElement MarkOf(ParagraphMark end)
    {
        var (id, author, date) = (part.NextRevision(), part.Plan.AuthorOf(end.By), end.By.Date?.UtcDateTime);
        return end.Kind == RevisionKind.Insertion ? new W.Inserted { Id = id, Author = author, Date = date } : new W.Deleted { Id = id, Author = author, Date = date };
    }

    // What refers to a paragraph shows its text, without the notes called behind it.
    private static OpenXmlElement? CallsAtEndOf(W.Paragraph paragraph)
    {
        OpenXmlElement? calls = null;
        for (var last = paragraph.LastChild; last is not null; last = last.PreviousSibling())
        {
            if (last.GetFirstChild<W.FootnoteReference>() is not null || last.GetFirstChild<W.EndnoteReference>() is not null)
            {
                calls = last;
            }
            else if (last is not (W.BookmarkStart or W.BookmarkEnd))
            {
                break;
            }
        }

        return calls;
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
        if (paragraph.RevisedEnd is { } end)
        {
            properties.ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(MarkOf(end));
        }

        return properties;
    }
}
