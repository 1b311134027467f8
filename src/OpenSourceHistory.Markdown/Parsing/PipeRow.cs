using Markdig.Helpers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Cuts a line of a pipe table into cells. Bars behind a backslash and within code are text; those at both ends are the author's choice.</summary>
internal static class PipeRow
{
    /// <summary>The cells of a line, spaces around them left out.</summary>
    /// <param name="line">The line.</param>
    public static List<StringSlice> Cut(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var start = line.CurrentChar == '|' ? line.Start + 1 : line.Start;
        Dictionary<int, int>? runs = null;
        for (var at = start; at <= line.End; at++)
        {
            switch (line.Text[at])
            {
                case '\\':
                    at++;
                    break;
                case '`':
                    runs ??= LastRuns(line);
                    at = BehindCode(line, at, runs) - 1;
                    break;
                case '|':
                    cells.Add(Part(line, start, at - 1));
                    start = at + 1;
                    break;
            }
        }

        if (start <= line.End || cells.Count == 0)
        {
            cells.Add(Part(line, start, line.End));
        }

        return cells;
    }

    private static StringSlice Part(StringSlice line, int start, int end)
    {
        var part = line;
        (part.Start, part.End) = (start, end);
        part.Trim();
        return part;
    }

    // Where the last run of backticks of each length begins: one without a later equal is no code.
    private static Dictionary<int, int> LastRuns(StringSlice line)
    {
        var runs = new Dictionary<int, int>();
        for (var at = line.Start; at <= line.End; at++)
        {
            if (line.Text[at] == '`')
            {
                var length = RunAt(line, at);
                runs[length] = at;
                at += length;
            }
        }

        return runs;
    }

    private static int BehindCode(StringSlice line, int start, Dictionary<int, int> runs)
    {
        var length = RunAt(line, start);
        if (runs.GetValueOrDefault(length, -1) <= start)
        {
            return start + length;
        }

        for (var at = start + length; at <= line.End;)
        {
            var next = RunAt(line, at);
            if (next == length)
            {
                return at + length;
            }

            at += Math.Max(next, 1);
        }

        return start + length;
    }

    private static int RunAt(StringSlice line, int start)
    {
        var end = start;
        while (end <= line.End && line.Text[end] == '`')
        {
            end++;
        }

        return end - start;
    }
}
