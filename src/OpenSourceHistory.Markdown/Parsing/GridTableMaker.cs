using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Makes the table of a grid whose cells are known; cells hold blocks.</summary>
/// <param name="parser">The table's parser.</param>
/// <param name="processor">Parses the blocks.</param>
/// <param name="draft">The lines as blocks.</param>
/// <param name="lines">The lines.</param>
/// <param name="shape">The cells.</param>
internal sealed class GridTableMaker(BlockParser parser, BlockProcessor processor, TableDraft draft, List<DrawnLine> lines, GridShape shape)
{
    // Edges at which no cell begins are no edges: the places of those that are.
    private readonly List<int> _columns = [.. shape.Cells.Select(c => c.Left).Distinct().Order()];
    private readonly List<int> _rows = [.. shape.Cells.Select(c => c.Top).Distinct().Order()];

    private bool _hasStrayBar;

    /// <summary>Puts the table behind its draft.</summary>
    public void Make()
    {
        var table = new ManuscriptTable(parser)
        {
            Line = draft.Line,
            Column = draft.Column,
            Span = draft.Span,
            IsOpen = false,
            HeadRows = CountBefore(_rows, shape.HeadEnd),
            FootRows = _rows.Count - CountBefore(_rows, shape.FootStart),
        };
        AddColumns(table);
        TableText.InsertBehind(draft, table);
        var rows = _rows.ConvertAll(_ => new MdTables.TableRow { IsOpen = false });
        foreach (var row in rows)
        {
            table.Add(row);
        }

        foreach (var area in shape.Cells.OrderBy(c => c.Top).ThenBy(c => c.Left))
        {
            AddCell(rows[CountBefore(_rows, area.Top)], area);
        }

        table.IsUneven = _hasStrayBar || lines.Exists(l => GridWalls.IsWholeRule(l.Characters) && l.Width != lines[0].Width);
    }

    private static int CountBefore(List<int> places, int place)
    {
        var index = places.BinarySearch(place);
        return index < 0 ? ~index : index;
    }

    private void AddColumns(ManuscriptTable table)
    {
        var line = shape.AlignmentLine();
        var edges = _columns.ConvertAll(c => shape.Walls.Edges[c]);
        edges.Add(shape.Walls.Edges[^1]);
        var total = edges[^1] - _columns.Count;
        for (var i = 0; i < _columns.Count; i++)
        {
            var width = edges[i + 1] - edges[i] - 1;
            table.ColumnDefinitions.Add(new MdTables.TableColumnDefinition
            {
                Width = width * 100.0f / total,
                Alignment = ManuscriptTable.AlignmentOf(line[edges[i] + 1] == ':', line[edges[i + 1] - 1] == ':'),
            });
        }
    }

    private void AddCell(MdTables.TableRow row, GridArea area)
    {
        var parts = PartsOf(area);
        var start = parts.Count > 0 ? parts[0].Slice.Start : draft.Span.Start;
        var cell = new MdTables.TableCell(parser)
        {
            ColumnIndex = CountBefore(_columns, area.Left),
            ColumnSpan = CountBefore(_columns, area.Right) - CountBefore(_columns, area.Left),
            RowSpan = CountBefore(_rows, area.Bottom) - CountBefore(_rows, area.Top),
            Span = new Md.SourceSpan(start, parts.Count > 0 ? Math.Max(start, parts[^1].Slice.End) : start),
        };
        row.Span = row.Count == 0 ? cell.Span : new Md.SourceSpan(row.Span.Start, Math.Max(row.Span.End, cell.Span.End));
        row.Add(cell);
        Fill(cell, parts);
        cell.IsOpen = false;
    }

    // A space before every line of a cell is no part of its text.
    private List<(StringSlice Slice, int Line)> PartsOf(GridArea area)
    {
        var edges = shape.Walls.Edges;
        var parts = new List<(StringSlice Slice, int Line)>();
        var isSpaced = true;
        for (var i = shape.Walls.Rules[area.Top] + 1; i < shape.Walls.Rules[area.Bottom]; i++)
        {
            var part = area.Right == edges.Count - 1 ? LastPart(lines[i], edges[area.Left]) : lines[i].Cut(edges[area.Left] + 1, edges[area.Right]);
            part.TrimEnd();
            _hasStrayBar |= HoldsStrayBar(part.AsSpan().TrimStart());
            isSpaced &= part.IsEmpty || part.CurrentChar == ' ';
            parts.Add((part, draft.Lines.Lines[i].Line));
        }

        return isSpaced ? parts.ConvertAll(p => (WithoutSpace(p.Slice), p.Line)) : parts;
    }

    // A bar between words; tables and verse in cells begin with theirs, code and escapes say that one is meant.
    private static bool HoldsStrayBar(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] is not ('|' or '+') && !text.ContainsAny('`', '\\') && text.Contains(" | ", StringComparison.Ordinal);

    // Text may go on behind the table's last bar.
    private StringSlice LastPart(DrawnLine line, int left)
    {
        var right = shape.Walls.Edges[^1];
        var hasBar = line[line.Width - 1] is '|' or '+';
        return line.Cut(left + 1, line.Width - 1 <= right ? right : hasBar ? line.Width - 1 : line.Width);
    }

    private static StringSlice WithoutSpace(StringSlice slice)
    {
        slice.Start += slice.IsEmpty ? 0 : 1;
        return slice;
    }

    private void Fill(MdTables.TableCell cell, List<(StringSlice Slice, int Line)> parts)
    {
        var inner = processor.CreateChild();
        inner.Open(cell);
        foreach (var (slice, line) in parts)
        {
            inner.LineIndex = line;
            inner.ProcessLinePart(slice, 0);
        }

        inner.Close(cell);
        inner.ReleaseChild();
    }
}
