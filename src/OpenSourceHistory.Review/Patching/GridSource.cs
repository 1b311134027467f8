namespace OpenSourceHistory.Review.Patching;

/// <summary>A table whose cells have lines drawn around them, all of them as wide as their column and as high as their row.</summary>
internal sealed class GridSource
{
    private readonly int[] _edges;

    private GridSource(TableSource table, int[] edges, ValueList<int> borders) => (Table, _edges, Borders) = (table, edges, borders);

    /// <summary>Its lines.</summary>
    public TableSource Table { get; }

    /// <summary>Numbers of the lines that are drawn.</summary>
    public ValueList<int> Borders { get; }

    /// <summary>Number of its rows.</summary>
    public int Rows => Borders.Count - 1;

    /// <summary>Number of its columns.</summary>
    public int Columns => _edges.Length - 1;

    /// <summary>Number of rows of its head.</summary>
    public int HeadRows => Math.Max(0, Borders.AsSpan().IndexOf(Borders.FirstOrDefault(b => LineOf(b).Contains('='), Borders[0])));

    /// <summary>Reads a table.</summary>
    /// <param name="table">Its lines.</param>
    /// <returns>Null where cells are drawn over several columns or rows, or edges do not stand below each other.</returns>
    public static GridSource? Of(TableSource table)
    {
        var text = table.File.Text;
        var first = text[table.Lines[0].Start..table.Lines[0].End];
        int[] edges = [.. Enumerable.Range(0, first.Length).Where(i => first[i] == '+')];
        var borders = new List<int>();
        for (var l = 0; l < table.Lines.Count; l++)
        {
            var line = text[table.Lines[l].Start..table.Lines[l].End].TrimEnd();
            var isBorder = line.Length > edges[0] && line[edges[0]] == '+';
            if (line.Length != edges[^1] + 1 || edges.Any(e => line[e] != (isBorder ? '+' : '|')))
            {
                return null;
            }

            if (isBorder)
            {
                borders.Add(l);
            }
        }

        return borders.Count > 1 && borders[^1] == table.Lines.Count - 1 && edges.Length > 1 ? new GridSource(table, edges, ValueList.From(borders.ToArray())) : null;
    }

    /// <summary>Characters of a line.</summary>
    /// <param name="line">Its number.</param>
    public string LineOf(int line) => Table.File.Text[Table.Lines[line].Start..Table.Lines[line].End].TrimEnd();

    /// <summary>Numbers of the lines of a row, those that are drawn left out.</summary>
    /// <param name="row">The row.</param>
    public Range LinesOf(int row) => (Borders[row] + 1)..Borders[row + 1];

    /// <summary>Width of a column.</summary>
    /// <param name="column">The column.</param>
    public int WidthOf(int column) => _edges[column + 1] - _edges[column] - 1;

    /// <summary>Where a line of a cell begins and ends.</summary>
    /// <param name="line">Number of the line.</param>
    /// <param name="column">The column.</param>
    public (int Start, int End) PartOf(int line, int column) => (Table.Lines[line].Start + _edges[column] + 1, Table.Lines[line].Start + _edges[column + 1]);

    /// <summary>Where the edge before a column stands in a line; behind the last column for its number.</summary>
    /// <param name="line">Number of the line.</param>
    /// <param name="column">The column.</param>
    public int EdgeOf(int line, int column) => Table.Lines[line].Start + _edges[column];

    /// <summary>The row and column of a place; null where it stands in no cell.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public (int Line, int Row, int Column)? CellAt(int start, int end)
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var line = LinesOf(row).Start.Value; line < LinesOf(row).End.Value; line++)
            {
                for (var column = 0; column < Columns; column++)
                {
                    if (PartOf(line, column) is var part && start >= part.Start && end <= part.End)
                    {
                        return (line, row, column);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>A drawn line below a row of the body.</summary>
    public string PlainBorder => LineOf(Borders[0]).Replace('=', '-').Replace(':', '-');

    /// <summary>Text in lines that are no longer than a column allows, as far as its words are not.</summary>
    /// <param name="text">The text, lines of one paragraph each.</param>
    /// <param name="width">Width of the column.</param>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        foreach (var whole in text.Split('\n'))
        {
            var line = whole.TrimEnd();
            while (line.Length > width - 2 && line.LastIndexOf(' ', Math.Max(0, Math.Min(line.Length - 1, width - 2))) is > 0 and var at && line[..at].Trim().Length > 0)
            {
                lines.Add(line[..at].TrimEnd());
                line = line[(at + 1)..];
            }

            lines.Add(line);
        }

        return lines;
    }
}
