namespace OpenSourceHistory.Review.Patching;

/// <summary>The lines of a source that draw a table.</summary>
/// <param name="File">The source.</param>
/// <param name="Lines">Where its lines begin and end, without what ends them.</param>
internal sealed record TableSource(SourceFile File, ValueList<(int Start, int End)> Lines)
{
    /// <summary>Where it begins.</summary>
    public int Start => Lines[0].Start;

    /// <summary>Where its last line ends.</summary>
    public int End => Lines[^1].End;

    /// <summary>White space and signs that its lines begin with.</summary>
    public string Indent => IndentOf(File.Text.AsSpan(Lines[0].Start, Lines[0].End - Lines[0].Start)).ToString();

    /// <summary>True where lines are drawn around its cells.</summary>
    public bool IsGrid => File.Text[Lines[0].Start + Indent.Length] == '+';

    /// <summary>Where a caption ends that stands below; where the table ends where there is none.</summary>
    public int EndWithCaption
    {
        get
        {
            var (text, at) = (File.Text, Math.Min(End + 1, File.Text.Length));
            while (at < text.Length && text.AsSpan(at, BlockSource.LineEndOf(text, at) - at).IndexOfAnyExcept(" \t\r>") < 0 && BlockSource.LineEndOf(text, at) < text.Length)
            {
                at = BlockSource.LineEndOf(text, at) + 1;
            }

            if (at >= text.Length || !text.AsSpan(at).TrimStart(" \t>").StartsWith(": "))
            {
                return End;
            }

            var end = BlockSource.LineEndOf(text, at);
            while (end + 1 < text.Length && text.AsSpan(end + 1, BlockSource.LineEndOf(text, end + 1) - end - 1).IndexOfAnyExcept(" \t\r>") >= 0)
            {
                end = BlockSource.LineEndOf(text, end + 1);
            }

            return end;
        }
    }

    /// <summary>The table that a place stands in.</summary>
    /// <param name="file">The source.</param>
    /// <param name="at">The place.</param>
    /// <returns>Null where it stands in none.</returns>
    public static TableSource? At(SourceFile file, int at)
    {
        var text = file.Text;
        var (first, last) = (BlockSource.LineStartOf(text, at), BlockSource.LineStartOf(text, at));
        if (!IsLine(text, first))
        {
            return null;
        }

        while (first > 0 && IsLine(text, BlockSource.LineStartOf(text, first - 1)))
        {
            first = BlockSource.LineStartOf(text, first - 1);
        }

        var lines = new List<(int Start, int End)>();
        for (var line = first; line < text.Length && IsLine(text, line); line = BlockSource.LineEndOf(text, line) + (text.AsSpan(BlockSource.LineEndOf(text, line)).StartsWith("\r\n") ? 2 : 1))
        {
            lines.Add((line, BlockSource.LineEndOf(text, line)));
        }

        return lines.Count > 1 ? new TableSource(file, ValueList.From(lines.ToArray())) : null;
    }

    /// <summary>The cells of a line of a table without drawn lines, with the spaces around their text.</summary>
    /// <param name="line">Number of the line.</param>
    public List<(int Start, int End)> CellsOf(int line)
    {
        var (start, end) = Lines[line];
        var bars = BarsOf(start, end);
        var first = start + IndentOf(File.Text.AsSpan(start, end - start)).Length;
        var edges = bars.Count > 0 && bars[0] == first ? bars : [first - 1, .. bars];
        var isClosed = edges[^1] >= 0 && File.Text.AsSpan(edges[^1] + 1, Math.Max(0, end - edges[^1] - 1)).Trim().Length == 0;
        edges = isClosed ? edges : [.. edges, end];
        return [.. Enumerable.Range(0, edges.Count - 1).Select(i => (edges[i] + 1, edges[i + 1]))];
    }

    private static ReadOnlySpan<char> IndentOf(ReadOnlySpan<char> line) => line[..Math.Max(0, line.IndexOfAnyExcept(" \t>"))];

    private static bool IsLine(string text, int start)
    {
        var line = text.AsSpan(start, BlockSource.LineEndOf(text, start) - start).TrimStart(" \t>");
        return line.Contains('|') || (line.StartsWith("+") && line.IndexOfAnyExcept("+-=: ") < 0);
    }

    // An escaped one, and one in code, is text.
    private List<int> BarsOf(int start, int end)
    {
        var bars = new List<int>();
        var text = File.Text;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '`' && text.IndexOf('`', i + 1, end - i - 1) is > 0 and var close)
            {
                i = close;
            }
            else if (text[i] == '|')
            {
                bars.Add(i);
            }
        }

        return bars;
    }
}
