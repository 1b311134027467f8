using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Blocks;

/// <summary>Writes the pieces of one paragraph.</summary>
/// <param name="part">The part.</param>
/// <param name="runs">Receives the runs.</param>
internal sealed class PieceWriter(PartBuilder part, RunWriter runs)
{
    private readonly InlineWriter _inlines = new(part, runs);
    private readonly GeneratedWriter _generated = new(part, runs);
    private readonly NoteCallWriter _calls = new(part, runs);

    /// <summary>Writes a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="format">Look of the paragraph's text.</param>
    public void Write(FlowPiece piece, RunFormat format)
    {
        var look = new TextLook(format);
        switch (piece)
        {
            case InlinesPiece text:
                _inlines.Write(text.Inlines, look);
                break;
            case GeneratedPiece generated:
                _generated.Write(generated.Content, new TextLook(generated.Run), generated.Node);
                break;
            case LinesPiece lines:
                runs.Text(lines.Text, look, lines.Node);
                break;
            case BreakPiece:
                runs.Text("\n", look, piece.Node);
                break;
            case NoteMarkPiece mark:
                _calls.WriteMark(mark.Note, new TextLook(mark.Run, mark.Style));
                runs.Text(mark.Behind, look, mark.Note);
                break;
            case LabelPiece label:
                WriteLabel(label);
                break;
            case FieldStartPiece field:
                MarkAll(FieldRuns.Begin(field.Instruction));
                break;
            case FieldEndPiece:
                runs.Mark(FieldRuns.End());
                break;
            default:
                throw new InvalidOperationException($"Unknown piece {piece.GetType().Name}");
        }
    }

    private void MarkAll(IEnumerable<W.Run> field)
    {
        foreach (var run in field)
        {
            runs.Mark(run);
        }
    }

    private void WriteLabel(LabelPiece label)
    {
        var look = new TextLook(label.Run, label.Style);
        var start = label.Id is { } id ? part.StartLabel(id) : null;
        if (start is not null)
        {
            runs.Mark(start);
        }

        if (part.Plan.CaptionFieldOf(label) is { } field && CaptionFields.Split(label.Label) is (var word, var number))
        {
            // As a reference has it, for Word sets references anew from here.
            runs.Text(word.TrimEnd(' ') is var name && name.Length < word.Length ? name + '\u00A0' : word, look, label.Node);
            _generated.WriteField(field, Units.Text(number), look, label.Node);
        }
        else
        {
            runs.Text(label.Label, look, label.Node);
        }

        if (start is not null)
        {
            runs.Mark(new W.BookmarkEnd { Id = start.Id });
        }
    }
}
