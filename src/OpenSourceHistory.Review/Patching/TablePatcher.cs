using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries rows and columns that were put in or taken out to the lines of the source that draw the table; all other lines, and cells, stay as they are.</summary>
/// <param name="index">How the source spells the story.</param>
/// <param name="speller">Writes new text.</param>
internal sealed class TablePatcher(SourceIndex index, MarkdownSpeller speller)
{
    private static readonly Patch s_head = Patch.Refuse("the head of a table was put in or taken out");
    private static readonly Patch s_shape = Patch.Refuse("the table is not drawn so that rows and columns could be put in or taken out: see to it");

    /// <summary>The patch of a change.</summary>
    /// <param name="change">The change.</param>
    public Patch Make(StoryChange change)
    {
        if (change.Table is not { IsEven: true } table || SourceOf(table) is not { } source)
        {
            return s_shape;
        }

        if (source.IsGrid)
        {
            return GridOf(table, source) is { } grid ? new GridPatcher(grid, speller).Make(change) : s_shape;
        }

        if (LinesOf(table, source) is not { } lines)
        {
            return s_shape;
        }

        return change.Kind switch
        {
            ChangeKind.NewRow => AddRow(change, source, lines),
            ChangeKind.LostRow => RemoveRow(change, source, lines),
            ChangeKind.NewColumn => AddColumn(change, source, lines),
            ChangeKind.LostColumn => RemoveColumn(change, source, lines),
            _ => throw new InvalidOperationException($"{change.Kind} is no change of a table"),
        };
    }

    /// <summary>The patch of a table that was taken out, with a caption below.</summary>
    /// <param name="change">The change.</param>
    public Patch RemoveTable(StoryChange change)
    {
        var at = Enumerable.Range(change.Start, change.End - change.Start).Select(i => index[i]).FirstOrDefault(s => s is not null);
        if (at is null || TableSource.At(at.File, at.Start) is not { } source)
        {
            return s_shape;
        }

        var (start, end) = new BlockSource(at.File, source.Start, source.Start, source.End, source.End, new LinePrefix(source.Indent, string.Empty)).Removal();
        return Patch.Of(new SourceEdit(at.File, start, end, string.Empty));
    }

    /// <summary>The patch of text that came into a cell without any.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Null where it did not.</returns>
    public Patch? Fill(StoryChange change)
    {
        var paragraph = index.ParagraphAt(change.Start);
        if (change.Start != change.End || index.Story.Paragraphs[paragraph] is not { Length: 0, Cell: { } place } || StoryTable.Of(index.Story)[place.Table] is not { IsEven: true } table
            || SourceOf(table) is not { } source)
        {
            return null;
        }

        return source.IsGrid ? FillGrid(change, table, (source, place)) : FillPipe(change, table, (source, place));
    }

    private Patch? FillGrid(StoryChange change, StoryTable table, (TableSource Source, TablePlace Cell) place)
    {
        if (GridOf(table, place.Source) is not { } grid)
        {
            return null;
        }

        var at = grid.PartOf(grid.LinesOf(place.Cell.Row).Start.Value, place.Cell.Column).Start + 1;
        return Spell(change.New) is { } text ? Patch.Of(new SourceEdit(place.Source.File, at, at, text)) : Unsayable;
    }

    private Patch? FillPipe(StoryChange change, StoryTable table, (TableSource Source, TablePlace Cell) place)
    {
        var source = place.Source;
        if (LinesOf(table, source) is not { } lines)
        {
            return null;
        }

        var (start, end) = source.CellsOf(lines[place.Cell.Row])[place.Cell.Column];
        return Spell(change.New) is { } text ? Patch.Of(new SourceEdit(source.File, start, end, Pad(text, end - start))) : Unsayable;
    }

    private TableSource? SourceOf(StoryTable table) => table.Cells
        .SelectMany(c => Enumerable.Range(c.First, c.Behind - c.First))
        .Select(p => index[index.Story.Paragraphs[p].Start])
        .OfType<SourceSign>()
        .Select(s => TableSource.At(s.File, s.Start))
        .FirstOrDefault();

    private GridSource? GridOf(StoryTable table, TableSource source)
    {
        var isPlaced = GridSource.Of(source) is { } drawn && drawn.Rows == table.Rows && drawn.Columns == table.Columns
            && table.Cells.All(c => index[table.StartOf(c)] is not { } sign || (drawn.CellAt(sign.Start, sign.End) is { } at && at.Row == c.Place.Row && at.Column == c.Place.Column));
        return isPlaced ? GridSource.Of(source) : null;
    }

    // The line of each row. The one below the head draws a line; a head without text is not shown.
    private int[]? LinesOf(StoryTable table, TableSource source)
    {
        var drawn = Enumerable.Range(0, source.Lines.Count).Where(l => l != 1).ToArray();
        int[]? rows = drawn.Length == table.Rows ? drawn : drawn.Length == table.Rows + 1 ? drawn[1..] : null;
        var isPlaced = rows is not null && table.Cells.All(c =>
            index[table.StartOf(c)] is not { } sign || (sign.Start >= source.Lines[rows[c.Place.Row]].Start && sign.End <= source.Lines[rows[c.Place.Row]].End));
        return isPlaced && rows!.All(r => source.CellsOf(r).Count == table.Columns) ? rows : null;
    }

    private static Patch RemoveRow(StoryChange change, TableSource source, int[] lines)
    {
        if (lines[change.Index] == 0)
        {
            return s_head;
        }

        var (start, end) = source.Lines[lines[change.Index]];
        return Patch.Of(new SourceEdit(source.File, start - 1, end, string.Empty));
    }

    private Patch AddRow(StoryChange change, TableSource source, int[] lines)
    {
        if (change.Index == 0 && lines[0] == 0)
        {
            return s_head;
        }

        var cells = new List<string>();
        for (var (i, start) = (0, 0); i < change.New.Length; i++)
        {
            var shape = change.New[i].Shape;
            if (change.New[i].Character == ReadingSign.End && shape?.Contains(ParagraphForm.CellEnd) == true)
            {
                if (Spell(change.New[start..i]) is not { } text)
                {
                    return Unsayable;
                }

                cells.Add(text);
                start = i + 1;
            }
        }

        var model = source.CellsOf(lines[Math.Clamp(change.Index - 1, 0, lines.Length - 1)]);
        var after = change.Index == 0 ? source.Lines[1].End : Math.Max(source.Lines[lines[change.Index - 1]].End, source.Lines[Math.Min(1, source.Lines.Count - 1)].End);
        var row = string.Join('|', cells.Select((c, i) => Pad(c, i < model.Count ? model[i].End - model[i].Start : 0)));
        return Patch.Of(new SourceEdit(source.File, after, after, $"\n{source.Indent}|{row}|"));
    }

    private static Patch Unsayable => Patch.Refuse("Markdown cannot say this in a cell");

    private string? Spell(ReadingSign[] signs) =>
        signs.Any(s => s.Character is ReadingSign.End or '\n') ? null : speller.Spell(signs, MarkdownSpeller.Nothing, string.Empty);

    private static string Pad(string text, int width) => $" {text} ".PadRight(width);

    private static Patch RemoveColumn(StoryChange change, TableSource source, int[] lines)
    {
        if (change.Table!.Columns == 1)
        {
            return s_shape;
        }

        var edits = new List<SourceEdit>();
        foreach (var line in lines.Union(Enumerable.Range(0, Math.Min(2, source.Lines.Count))).Order())
        {
            var cells = source.CellsOf(line);
            if (change.Index >= cells.Count)
            {
                return s_shape;
            }

            var (start, end) = cells[change.Index];
            var isLast = change.Index == cells.Count - 1;
            edits.Add(new SourceEdit(source.File, isLast ? start - 1 : start, isLast ? end : end + 1, string.Empty));
        }

        return Patch.Of([.. edits]);
    }

    // In front of the column that it stands before, or behind the last.
    private Patch AddColumn(StoryChange change, TableSource source, int[] lines)
    {
        var edits = new List<SourceEdit>();
        var written = lines.Select((line, row) => (Line: line, Row: row)).ToDictionary(l => l.Line, l => l.Row);
        var spelled = new Dictionary<int, string>();
        foreach (var (line, row) in written)
        {
            if (Spell(change.Cells.GetValueOrDefault(row, [])) is not { } text)
            {
                return Unsayable;
            }

            spelled[line] = text;
        }

        var width = Math.Max(3, spelled.Values.Max(t => t.Length) + 2);
        foreach (var line in spelled.Keys.Union(Enumerable.Range(0, Math.Min(2, source.Lines.Count))).Order())
        {
            var cells = source.CellsOf(line);
            var isLast = change.Index >= cells.Count;
            var at = isLast ? cells[^1].End : cells[change.Index].Start;
            var cell = line == 1 ? new string('-', width) : Pad(spelled.GetValueOrDefault(line, string.Empty), width);
            edits.Add(new SourceEdit(source.File, at, at, isLast ? "|" + cell : cell + "|"));
        }

        return Patch.Of([.. edits]);
    }
}
