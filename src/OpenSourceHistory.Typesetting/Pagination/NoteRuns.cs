using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>
/// Where notes stand in their area: each below the one before, or on where that ends. How those that run on are set depends on the note that a page
/// begins with; what two pages share of a note begins a line.
/// </summary>
/// <param name="notes">The notes.</param>
internal sealed class NoteRuns(List<SetNote> notes)
{
    private readonly LineBuilder _builder = new();
    private readonly Dictionary<(int Note, int Line), List<Placed>> _runs = [];
    private readonly Dictionary<(int Note, Length Taken), Galley> _columns = [];

    /// <summary>Height of a stretch of notes.</summary>
    /// <param name="from">The first note and its first row.</param>
    /// <param name="to">The last note and the row behind its last.</param>
    public Length HeightOf((int Note, int Line) from, (int Note, int Line) to) => LastOf(from, to).Bottom;

    /// <summary>The notes of a stretch, placed: from the left edge of the notes and their top.</summary>
    /// <param name="from">The first note and its first row.</param>
    /// <param name="to">The last note and the row behind its last.</param>
    public IEnumerable<RowStack> Of((int Note, int Line) from, (int Note, int Line) to) =>
        Enumerable.Range(from.Note, to.Note - from.Note).Select(note => RunTo(from, note).Rows).Append(LastOf(from, to).Rows);

    private Placed LastOf((int Note, int Line) from, (int Note, int Line) to)
    {
        var column = notes[to.Note].Column;
        if (to.Line == column.Rows.Count)
        {
            return RunTo(from, to.Note);
        }

        var rows = to.Note == from.Note
            ? new RowStack(column, from.Line, to.Line, Length.Zero, Length.Zero)
            : new RowStack(column, 0, to.Line, Length.Zero, TopBelow(RunTo(from, to.Note - 1), to.Note));
        return new Placed(rows, rows.Y + rows.Height, Length.Infinite);
    }

    // A note that stands whole, with those in front of it.
    private Placed RunTo((int Note, int Line) from, int note)
    {
        if (!_runs.TryGetValue(from, out var run))
        {
            var column = notes[from.Note].Column;
            _runs.Add(from, run = [Place(from.Note, new RowStack(column, from.Line, column.Rows.Count, Length.Zero, Length.Zero), Length.Zero)]);
        }

        while (run.Count <= note - from.Note)
        {
            run.Add(Behind(run[^1], from.Note + run.Count));
        }

        return run[note - from.Note];
    }

    private Placed Behind(in Placed before, int note)
    {
        if (notes[note].RunOn?.TakenBehind(before.End) is not { } taken)
        {
            var own = notes[note].Column;
            return Place(note, new RowStack(own, 0, own.Rows.Count, Length.Zero, TopBelow(before, note)), before.Bottom);
        }

        if (!_columns.TryGetValue((note, taken), out var column))
        {
            _columns.Add((note, taken), column = notes[note].RunOn!.Behind(taken));
        }

        var (above, first) = (before.Rows.Galley.Rows[before.Rows.End - 1].Row, column.Rows[0].Row);
        var top = before.Rows.Y + before.Rows.Height - above.Height + above.Y + above.Baseline - first.Y - first.Baseline;
        return Place(note, new RowStack(column, 0, column.Rows.Count, Length.Zero, top), before.Bottom);
    }

    private Length TopBelow(in Placed before, int note) =>
        before.Bottom + (notes[note].Column.Rows is [var first, ..] ? Length.Max(first.SpaceBefore, notes[note - 1].MarginBelow) : Length.Zero);

    private Placed Place(int note, RowStack rows, Length bottom) => new(
        rows,
        Length.Max(bottom, rows.End == rows.First ? bottom : rows.Y + rows.Height),
        notes[note].RunOn is null ? Length.Infinite : RunOnNote.EndOf(rows.Galley, _builder));

    private readonly record struct Placed(RowStack Rows, Length Bottom, Length End);
}
