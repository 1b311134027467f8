using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Tracing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Writes the numbers of notes: at their calls in the text, and in front of their own text.</summary>
/// <param name="part">The part.</param>
/// <param name="runs">Receives the runs.</param>
internal sealed class NoteCallWriter(PartBuilder part, RunWriter runs)
{
    /// <summary>Writes the call of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="number">Its identifier in the file.</param>
    /// <param name="format">Look of its number.</param>
    public void Write(Note note, int number, RunFormat format)
    {
        // A bookmark that is not hidden only where something refers to the note: an editor sees it.
        var start = part.Plan.Flow.Places.Linked.Contains(note.Id) ? part.StartBookmark(note.Id)
            : part.HasMarks ? new W.BookmarkStart { Id = Units.Text(part.File.BookmarkNumbers.Next()), Name = Carriers.CallOf(number) }
            : null;
        if (start is not null)
        {
            runs.Mark(start);
        }

        runs.Trace(TracedText.NoteCall, note);
        var mark = part.Plan.Notes.CustomMarkOf(note);
        W.FootnoteEndnoteReferenceType reference = note.Placement == NotePlacement.Page ? new W.FootnoteReference() : new W.EndnoteReference();
        reference.Id = number;
        if (mark is not null)
        {
            reference.CustomMarkFollows = true;
        }

        runs.Element(reference, new TextLook(format, part.Plan.Naming.CharacterStyleOf(note)), mark ?? string.Empty);
        if (start is not null)
        {
            runs.Mark(new W.BookmarkEnd { Id = start.Id });
        }
    }

    /// <summary>Writes the number in front of a note's text.</summary>
    /// <param name="note">The note.</param>
    /// <param name="look">Look of its number.</param>
    public void WriteMark(Note note, TextLook look)
    {
        if (part.Plan.Notes.CustomMarkOf(note) is { } custom)
        {
            runs.Text(custom, look, note);
        }
        else if (note.Placement == NotePlacement.Page)
        {
            runs.Element(new W.FootnoteReferenceMark(), look);
        }
        else
        {
            runs.Element(new W.EndnoteReferenceMark(), look);
        }
    }
}
