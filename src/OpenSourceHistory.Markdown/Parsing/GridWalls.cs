namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// The smallest cells of a grid table: the columns between all places where rules cross, the rows between all lines with rules; and where
/// walls and floors stand between them.
/// </summary>
internal sealed class GridWalls
{
    private readonly List<DrawnLine> _lines;

    private GridWalls(List<DrawnLine> lines, List<int> rules, List<int> edges)
    {
        _lines = lines;
        Rules = rules;
        Edges = edges;
    }

    /// <summary>Indices of the lines that hold rules, first and last line included.</summary>
    public List<int> Rules { get; }

    /// <summary>Columns where rules cross, the table's left and right edges included.</summary>
    public List<int> Edges { get; }

    /// <summary>Looks for the walls of a table; null where its lines are none.</summary>
    /// <param name="lines">Its lines.</param>
    public static GridWalls? Find(List<DrawnLine> lines)
    {
        if (lines.Count < 3 || !IsWholeRule(lines[0].Characters) || !IsWholeRule(lines[^1].Characters))
        {
            return null;
        }

        var right = lines[0].Width - 1;
        var edges = new SortedSet<int> { 0, right };
        var rules = new List<int>();
        var frame = new GridFrame(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            Func<int, bool> isWall = IsWholeRule(lines[i].Characters) ? _ => true : column => frame.Has(i, column);
            if (AddCrossings(lines[i], right, edges, isWall))
            {
                rules.Add(i);
            }
        }

        // Rules that cross nowhere near the table's size are a drawing of something else.
        var characters = lines.Sum(l => (long)l.Width);
        return (long)rules.Count * edges.Count > characters * 2 ? null : new GridWalls(lines, rules, [.. edges]);
    }

    /// <summary>True where a wall stands on an edge all along a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="edge">The edge, one within the table.</param>
    public bool HasWall(int row, int edge)
    {
        var from = Rules[row] + 1;
        if (from == Rules[row + 1])
        {
            return _lines[from][Edges[edge]] == '+';
        }

        for (var line = from; line < Rules[row + 1]; line++)
        {
            if (_lines[line][Edges[edge]] is not ('|' or '+'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where a rule stands below a row all along a column.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public bool HasFloor(int row, int column)
    {
        var line = _lines[Rules[row + 1]];
        for (var at = Edges[column] + 1; at < Edges[column + 1]; at++)
        {
            if (line[at] is not ('-' or '=' or ':'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for a line that is a rule from end to end.</summary>
    /// <param name="line">The line, without white space around it.</param>
    public static bool IsWholeRule(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] == '+' && line[^1] == '+' && line.IndexOfAnyExcept("+-=:") < 0;

    // The crossings of a line's rules, as far as they belong to the frame: a drawing in a cell does not. A line without a stretch of rule between two of them holds none.
    private static bool AddCrossings(DrawnLine line, int right, SortedSet<int> edges, Func<int, bool> isWall)
    {
        var last = -1;
        var found = false;
        for (var i = 0; i < line.Width && i <= right; i++)
        {
            if (line[i] == '+' && isWall(i))
            {
                if (last >= 0 && i > last + 1)
                {
                    edges.Add(last);
                    edges.Add(i);
                    found = true;
                }

                last = i;
            }
            else if (line[i] is not ('-' or '=' or ':'))
            {
                last = -1;
            }
        }

        return found;
    }
}
