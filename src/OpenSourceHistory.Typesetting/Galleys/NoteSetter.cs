using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets notes with their markers in front: footnotes to the measure of the footnote area, others where they are printed.</summary>
/// <param name="context">What setting depends on.</param>
internal sealed class NoteSetter(GalleyContext context)
{
    // A note that calls itself through others would never end; real notes call at most one more.
    private const int DeepestCall = 4;

    /// <summary>What setting depends on.</summary>
    public GalleyContext Context => context;

    /// <summary>How many calls deep this setter is.</summary>
    public int Depth { get; init; }

    /// <summary>Sets a footnote; behind it come the notes that it calls itself.</summary>
    /// <param name="note">The note; nothing is set of one that is printed elsewhere.</param>
    public ValueList<SetNote> Set(Note note)
    {
        if (Depth >= DeepestCall || note.Placement != NotePlacement.Page)
        {
            return [];
        }

        var set = (new RunOnSetter(this, note).Set() ?? SetBlock(note)) with
        {
            HoldsParagraph = context.Book.StyleOf(note).FootnotePolicy == FootnotePolicy.Block,
        };
        var result = new List<SetNote> { set };
        foreach (var row in set.Column.Rows)
        {
            result.AddRange(row.Row.Notes);
        }

        return ValueList.From(result);
    }

    /// <summary>Sets the notes that are printed in one place, below what stands there already.</summary>
    /// <param name="notes">The place.</param>
    /// <param name="flow">The blocks around it.</param>
    /// <param name="measure">Its room.</param>
    public void SetCollection(NoteCollection notes, BlockSetter flow, Measure measure)
    {
        var scope = flow.Boxes.Open(notes, measure);
        flow.SetBlocks(notes.Heading is { } heading ? [heading] : [], scope.Content);
        foreach (var note in notes.NoteIds.Select(context.Book.FindNote).OfType<Note>())
        {
            SetInto(flow.Target, note, scope.Content);
        }

        flow.Boxes.Close(scope);
    }

    private SetNote SetBlock(Note note)
    {
        var builder = new GalleyBuilder();
        if (context.Book.StyleOf(note).FootnoteDisplay == FootnoteDisplay.Inline)
        {
            builder.Warn(TypesettingCodes.NoteStandsAlone, note.Span, "A note of several blocks does not run on behind others; it stands below them", "Write it as one paragraph");
        }

        SetInto(builder, note, new Measure(Length.Zero, context.NoteMeasure));
        return new SetNote(note, builder.ToGalley()) { MarginBelow = builder.WaitingMargin };
    }

    private void SetInto(GalleyBuilder builder, Note note, Measure measure)
    {
        var first = builder.Count;
        new BlockSetter(context, builder, Depth + 1) { IsSetOff = true, IsPlacedWhole = true }.SetNote(note, MarkerOf(note), measure);
        LinkBack(builder, first, note, Length.Zero);
    }

    /// <summary>Makes the marker of a note that has just been set lead back to its call.</summary>
    /// <param name="builder">What it was set into.</param>
    /// <param name="first">Index of its first item.</param>
    /// <param name="note">The note.</param>
    /// <param name="left">Where its marker begins.</param>
    public void LinkBack(GalleyBuilder builder, int first, Note note, Length left)
    {
        if (builder.Count > first && note.Id.Length > 0)
        {
            builder.Change(first, item => item with { Link = BackLink(note, item, left) });
        }
    }

    /// <summary>What stands in front of a note.</summary>
    /// <param name="note">The note.</param>
    public ValueList<GeneratedText> MarkerOf(Note note) => ValueList.From(context.Book.PartsOf(note, PseudoElement.FootnoteMarker)
        .Select(part => new GeneratedText(part.Content, part.Style) { Mark = context.Structure.LabelOf(note) }));

    // The marker stands somewhere in the first em and a half of the line.
    private LinkArea BackLink(Note note, GalleyItem item, Length left) => new(
        new Rect(left, Length.Zero, context.Book.StyleOf(note).FontSize * 1.5, item.Bare[0].Height + item.LeadIn),
        "#" + note.CallId,
        "Back to the text")
    {
        Span = note.Span,
        Mark = context.Structure.LabelOf(note),
    };
}
