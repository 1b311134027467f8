using System.Globalization;
using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Document;

/// <summary>Writes paragraphs of one part.</summary>
/// <param name="context">The file.</param>
/// <param name="relations">Relationships of the part.</param>
internal sealed class ParagraphWriter(DocumentContext context, PartRelations relations)
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
        var runs = new RunWriter(context, target, context.Catalog.Find(paragraph.Style).Run);
        var ends = new List<W.BookmarkEnd>();
        foreach (var id in paragraph.Anchors)
        {
            var number = Units.Text(context.BookmarkNumbers.Next());
            runs.Mark(new W.BookmarkStart { Id = number, Name = context.Bookmarks.NameOf(id) });
            ends.Add(new W.BookmarkEnd { Id = number });
        }

        var inlines = new InlineWriter(context, relations, runs);
        foreach (var piece in paragraph.Pieces)
        {
            WritePiece(piece, paragraph.Run, runs, inlines);
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
        var inherited = context.Catalog.Find(paragraph.Style).Paragraph;
        if (paragraph.List is { } place)
        {
            var (left, hanging) = context.Flow.Lists.IndentsOf(place.NumberId, place.Level);
            inherited = inherited with { Left = left, FirstLine = -hanging };
        }

        ParagraphElements.AppendDifferences(properties, inherited, paragraph.Format, paragraph.List);
        return properties;
    }

    private void WritePiece(FlowPiece piece, RunFormat format, RunWriter runs, InlineWriter inlines)
    {
        switch (piece)
        {
            case InlinesPiece text: inlines.Write(text.Inlines, format, null, false); break;
            case GeneratedPiece generated: new GeneratedWriter(context, runs).Write(generated.Content, generated.Run, null); break;
            case LinesPiece lines: runs.Text(lines.Code.Text, format, null, false, lines.Code.SpanOf); break;
            case BreakPiece: runs.Text("\n", format, null, false); break;
            case NoteMarkPiece mark: WriteMark(mark, format, runs); break;
            case LabelPiece label: WriteLabel(label, runs); break;
            case FieldStartPiece field:
                foreach (var run in FieldRuns.Begin(field.Instruction))
                {
                    runs.Mark(run);
                }

                break;
            case FieldEndPiece: runs.Mark(FieldRuns.End()); break;
        }
    }

    private void WriteMark(NoteMarkPiece mark, RunFormat format, RunWriter runs)
    {
        var style = context.Naming.CharacterStyleOf(mark.Note);
        if (context.Notes.CustomMarkOf(mark.Note) is { } custom)
        {
            runs.Text(custom, mark.Run, style, false);
        }
        else if (mark.Note.Placement == NotePlacement.Page)
        {
            runs.Element(new W.FootnoteReferenceMark(), mark.Run, style);
        }
        else
        {
            runs.Element(new W.EndnoteReferenceMark(), mark.Run, style);
        }

        runs.Text(mark.Behind, format, null, false);
    }

    // "Figure 3": the number is a field that counts all captions of that word; where our number differs from Word's count, it is set.
    private void WriteLabel(LabelPiece label, RunWriter runs)
    {
        const string style = "CaptionLabel";
        var end = label.Id is { } id ? OpenBookmark(context.LabelBookmarkOf(id), runs) : null;
        var space = label.Label.LastIndexOfAny([' ', '\u00A0']);
        if (space > 0 && int.TryParse(label.Label.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            runs.Text(label.Label.AsSpan(0, space + 1), label.Run, style, false);
            var instruction = InstructionOf(ReadableNames.ToId(label.Label[..space]), number);
            new GeneratedWriter(context, runs).WriteField(instruction, Units.Text(number), label.Run, style);
        }
        else
        {
            runs.Text(label.Label, label.Run, style, false);
        }

        if (end is not null)
        {
            runs.Mark(end);
        }
    }

    private string InstructionOf(string word, int number)
    {
        var expected = context.CaptionCounts.GetValueOrDefault(word) + 1;
        context.CaptionCounts[word] = number;
        return number == expected ? $"SEQ {word} \\* ARABIC" : $"SEQ {word} \\* ARABIC \\r {Units.Text(number)}";
    }

    private W.BookmarkEnd OpenBookmark(string name, RunWriter runs)
    {
        var number = Units.Text(context.BookmarkNumbers.Next());
        runs.Mark(new W.BookmarkStart { Id = number, Name = name });
        return new W.BookmarkEnd { Id = number };
    }
}
