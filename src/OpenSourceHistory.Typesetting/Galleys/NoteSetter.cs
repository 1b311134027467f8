using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets footnotes to the measure of the footnote area, their markers in front.</summary>
/// <param name="context">What setting depends on.</param>
internal sealed class NoteSetter(GalleyContext context)
{
    // A note that calls itself through others would never end; real notes call at most one more.
    private const int DeepestCall = 4;

    /// <summary>How many calls deep this setter is.</summary>
    public int Depth { get; init; }

    /// <summary>Sets the notes of a line, each followed by the notes that it calls itself.</summary>
    /// <param name="notes">The notes.</param>
    public ValueList<SetNote> SetAll(ValueList<Note> notes)
    {
        if (notes.Count == 0 || Depth >= DeepestCall)
        {
            return [];
        }

        var result = new List<SetNote>();
        foreach (var note in notes)
        {
            var set = Set(note);
            result.Add(set);
            foreach (var row in set.Column.Rows)
            {
                result.AddRange(row.Notes);
            }
        }

        return ValueList.From(result);
    }

    private SetNote Set(Note note)
    {
        var builder = new GalleyBuilder();
        var flow = new BlockSetter(context, builder, Depth + 1) { IsSetOff = true };
        flow.SetNote(note, MarkerOf(note), new Measure(Length.Zero, context.NoteMeasure));
        if (builder.Count > 0 && note.Id.Length > 0)
        {
            builder.Change(0, row => row with { Links = row.Links.Concat([BackLink(note, row)]) });
        }

        return new SetNote(note, builder.ToGalley());
    }

    private ValueList<GeneratedText> MarkerOf(Note note)
    {
        var style = context.Book.StyleOf(note, PseudoElement.FootnoteMarker) ?? context.Book.StyleOf(note);
        var content = context.Book.ContentOf(note, PseudoElement.FootnoteMarker);
        return content.Count > 0 ? [new GeneratedText(content, style)] : [];
    }

    // The marker stands somewhere in the first em and a half of the line.
    private LinkArea BackLink(Note note, GalleyRow row) => new(
        new Rect(Length.Zero, Length.Zero, context.Book.StyleOf(note).FontSize * 1.5, row.Height),
        "#" + note.CallId,
        "Back to the text");
}
