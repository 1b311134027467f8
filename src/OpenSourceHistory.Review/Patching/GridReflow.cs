namespace OpenSourceHistory.Review.Patching;

/// <summary>Draws rows of grid tables anew in which text was written over, so that edges stand below each other again; all other rows stay as they are, unless a column must become wider.</summary>
internal static class GridReflow
{
    /// <summary>The edits of a file with those of each row of such tables as one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="edits">Its edits.</param>
    public static IEnumerable<SourceEdit> Fit(SourceFile file, IReadOnlyList<SourceEdit> edits)
    {
        if (!file.Text.Contains("+-", StringComparison.Ordinal) && !file.Text.Contains("+=", StringComparison.Ordinal))
        {
            return edits;
        }

        var fitted = new List<SourceEdit>();
        foreach (var group in edits.GroupBy(e => TableSource.At(file, e.Start) is { IsGrid: true } table ? table.Start : -1))
        {
            var grid = group.Key < 0 ? null : GridSource.Of(TableSource.At(file, group.Key)!);
            fitted.AddRange(grid is null ? group : Fit(grid, [.. group]));
        }

        return fitted;
    }

    private static List<SourceEdit> Fit(GridSource grid, List<SourceEdit> edits)
    {
        var inCells = edits.Where(e => grid.CellAt(e.Start, e.End) is not null).ToList();
        var others = edits.Except(inCells).Where(e => !IsLineEnd(grid, e)).ToList();
        if (inCells.Count == 0 || inCells.Exists(e => e.Origin is not null))
        {
            return edits;
        }

        var rows = inCells.GroupBy(e => grid.CellAt(e.Start, e.End)!.Value.Row).ToDictionary(g => g.Key, g => CellsOf(grid, g.Key, [.. g]));
        int[] widths = [.. Enumerable.Range(0, grid.Columns).Select(c => rows.Values.SelectMany(r => r[c]).Select(l => l.Length + 2).Append(grid.WidthOf(c)).Max())];
        var isWider = Enumerable.Range(0, grid.Columns).Any(c => widths[c] > grid.WidthOf(c));
        return isWider && others.Count > 0 ? edits
            : isWider ? [new SourceEdit(grid.Table.File, grid.Table.Start, grid.Table.End, Draw(grid, rows, widths))]
            : [.. others, .. rows.Select(r => new SourceEdit(grid.Table.File, grid.Table.Lines[grid.LinesOf(r.Key).Start].Start, grid.Table.Lines[grid.LinesOf(r.Key).End.Value - 1].End, Draw(grid, r.Value, widths)))];
    }

    // A line's end in a cell is followed by other cells: what is taken away there is no text.
    private static bool IsLineEnd(GridSource grid, SourceEdit edit) =>
        edit.Text.Trim().Length == 0 && edit.File.Text[edit.Start..edit.End].Trim(' ', '\r', '\n', '|').Length == 0 && edit.End - edit.Start < grid.LineOf(0).Length;

    private static List<string>[] CellsOf(GridSource grid, int row, List<SourceEdit> edits) => [.. Enumerable.Range(0, grid.Columns).Select(c => CellOf(grid, row, c, edits))];

    private static List<string> CellOf(GridSource grid, int row, int column, List<SourceEdit> edits)
    {
        var lines = new List<string>();
        var text = grid.Table.File.Text;
        for (var line = grid.LinesOf(row).Start.Value; line < grid.LinesOf(row).End.Value; line++)
        {
            var (start, end) = grid.PartOf(line, column);
            var part = EditedText.Of(text, start, end, edits.Where(e => e.Start >= start && e.End <= end)).TrimEnd();
            var isChanged = edits.Exists(e => e.Start >= start && e.End <= end);
            part = part.StartsWith(' ') ? part[1..] : part;
            lines.AddRange(isChanged ? GridSource.Wrap(part, grid.WidthOf(column)) : [part]);
        }

        while (lines.Count > 1 && lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private static string Draw(GridSource grid, List<string>[] cells, int[] widths)
    {
        var lines = Enumerable.Range(0, cells.Max(c => c.Count))
            .Select(l => $"{grid.Table.Indent}|{string.Join('|', cells.Select((c, i) => (" " + c.ElementAtOrDefault(l)).PadRight(widths[i])))}|");
        return string.Join('\n', lines);
    }

    private static string Draw(GridSource grid, Dictionary<int, List<string>[]> rows, int[] widths)
    {
        var drawn = new List<string>();
        for (var row = 0; row <= grid.Rows; row++)
        {
            var border = grid.LineOf(grid.Borders[row])[grid.Table.Indent.Length..].Split('+')[1..^1];
            drawn.Add($"{grid.Table.Indent}+{string.Join('+', border.Select((b, i) => b.EndsWith(':') ? b[..^1].PadRight(widths[i] - 1, b[b.Length / 2]) + ":" : b.PadRight(widths[i], b[b.Length / 2])))}+");
            if (row < grid.Rows)
            {
                drawn.Add(Draw(grid, rows.TryGetValue(row, out var cells) ? cells : CellsOf(grid, row, []), widths));
            }
        }

        return string.Join('\n', drawn);
    }
}
