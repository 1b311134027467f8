namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The frame of a grid table: the signs that hang together with its upper left corner, stretch by stretch.</summary>
internal sealed class GridFrame
{
    private readonly List<DrawnLine> _lines;
    private readonly bool[][] _has;

    /// <summary>Finds the frame.</summary>
    /// <param name="lines">The table's lines.</param>
    public GridFrame(List<DrawnLine> lines)
    {
        _lines = lines;
        _has = [.. lines.Select(l => new bool[l.Width])];
        var waiting = new Stack<(int Line, int Column)>();
        Take(0, 0, waiting);
        while (waiting.TryPop(out var at))
        {
            var sign = lines[at.Line][at.Column];
            if (GoesAcross(sign))
            {
                TakeIf(GoesAcross, at.Line, at.Column - 1, waiting);
                TakeIf(GoesAcross, at.Line, at.Column + 1, waiting);
            }

            if (GoesDown(sign))
            {
                TakeIf(GoesDown, at.Line - 1, at.Column, waiting);
                TakeIf(GoesDown, at.Line + 1, at.Column, waiting);
            }
        }
    }

    /// <summary>True where a sign belongs to the frame.</summary>
    /// <param name="line">Zero-based line.</param>
    /// <param name="column">Zero-based column.</param>
    public bool Has(int line, int column) => column < _has[line].Length && _has[line][column];

    private static bool GoesAcross(char sign) => sign is '+' or '-' or '=' or ':';

    private static bool GoesDown(char sign) => sign is '+' or '|';

    private void TakeIf(Func<char, bool> fits, int line, int column, Stack<(int Line, int Column)> waiting)
    {
        if (line >= 0 && line < _lines.Count && column >= 0 && column < _has[line].Length && fits(_lines[line][column]))
        {
            Take(line, column, waiting);
        }
    }

    private void Take(int line, int column, Stack<(int Line, int Column)> waiting)
    {
        if (!_has[line][column])
        {
            _has[line][column] = true;
            waiting.Push((line, column));
        }
    }
}
