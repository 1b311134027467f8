using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Docx.Flow.Blocks;
using OpenSourceHistory.Docx.Flow.Survey;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Flow.Notes;

/// <summary>Builds the notes that are called in the text, each once, in the order of their calls.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="blocks">Builds their blocks.</param>
internal sealed class NoteBuilder(FlowSources sources, BlockBuilder blocks)
{
    /// <summary>Builds notes.</summary>
    /// <param name="calls">Their calls.</param>
    public ValueList<FlowNote> Build(IEnumerable<Note> calls) =>
        ValueList.From(calls.Select((call, index) => new FlowNote(index + 1, call, ItemsOf(call))));

    /// <summary>Reports notes that are called inside notes.</summary>
    /// <param name="notes">The notes.</param>
    public static ValueList<Diagnostic> FindInner(ValueList<FlowNote> notes) => ValueList.From(notes
        .SelectMany(note => FlowSurveyor.PiecesIn(note.Items))
        .SelectMany(text => text.Survey.Calls)
        .Select(inner => new Diagnostic(
            DocxCodes.NoteInNote, Severity.Warning, inner.Span, "Word has no notes inside notes; the text stands in brackets", [])));

    private ValueList<FlowItem> ItemsOf(Note note)
    {
        var own = note.Placement == NotePlacement.Page ? "FootnoteText" : "EndnoteText";
        var styleId = sources.Book.StyleOf(note).StyleName is { Length: > 0 } name ? sources.Naming.Named(name, StyleKind.Paragraph, own) : own;
        var row = new ItemRow();
        blocks.Add(note.Blocks, new FlowState(row, new FlowContext(0, 0, styleId, 0, FlowPlace.Note, DivisionRole.Chapter)));
        var style = sources.Book.StyleOf(note);
        var run = sources.Formats.RunOf(style);
        row.Begin(MarkOf(note, run), () => new FlowParagraph(
            note, styleId, FormatReader.ParagraphOf(style, sources.Measure) with { Before = 0, After = 0, Borders = default }, run, []));
        Spacing.AddMargins(row, 0, style, sources.Measure);
        return row.Items();
    }

    // Word counts by itself; of the sheet's marker, what stands behind the number is kept. New notes have the style of their calls.
    private NoteMarkPiece MarkOf(Note note, RunFormat around)
    {
        var run = sources.Inlines.RunOf(note, PseudoElement.FootnoteMarker, around);
        var style = ReferenceEquals(run, sources.Inlines.RunOf(note, around))
            ? sources.Naming.CharacterStyleOf(note)
            : sources.Naming.Custom(note.Placement == NotePlacement.Page ? "Footnote Number" : "Endnote Number", StyleKind.Character);
        return new(note, style!, run, sources.Book.BehindNumberOf(note) is { Length: > 0 } behind ? behind : " ");
    }
}
