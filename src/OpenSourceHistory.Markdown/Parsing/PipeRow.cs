using Markdig.Helpers;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Cuts a line of a pipe table into cells. Bars behind a backslash, and within code, formulas and commands of TeX, are text (as Pandoc reads
/// them); those at both ends are the author's choice.
/// </summary>
internal sealed class PipeRow
{
    private readonly StringSlice _line;
    private readonly DollarFormulas _formulas = new();

    // Where the last run of backticks of each length begins: one without a later equal is no code.
    private Dictionary<int, int>? _runs;

    private PipeRow(StringSlice line) => _line = line;

    /// <summary>The cells of a line, spaces around them left out.</summary>
    /// <param name="line">The line.</param>
    public static List<StringSlice> Cut(StringSlice line)
    {
        line.Trim();
        return new PipeRow(line).Cut();
    }

    private List<StringSlice> Cut()
    {
        var cells = new List<StringSlice>();
        var start = _line.CurrentChar == '|' ? _line.Start + 1 : _line.Start;
        for (var at = start; at <= _line.End;)
        {
            if (_line.Text[at] == '|')
            {
                cells.Add(Part(_line, start, at - 1));
                start = ++at;
            }
            else
            {
                at += LengthOfText(at);
            }
        }

        if (start <= _line.End || cells.Count == 0)
        {
            cells.Add(Part(_line, start, _line.End));
        }

        return cells;
    }

    // What is read as one, whatever bars stand in it.
    private int LengthOfText(int at)
    {
        var rest = _line.Text.AsSpan(at, _line.End - at + 1);
        return rest[0] switch
        {
            '\\' => Math.Max(2, TexSyntax.LengthOfCommand(rest)),
            '$' => Math.Max(1, _formulas.LengthOf(rest)),
            '`' => BehindCode(_line, at, _runs ??= LastRuns(_line)) - at,
            _ => 1,
        };
    }

    private static StringSlice Part(StringSlice line, int start, int end)
    {
        var part = line;
        (part.Start, part.End) = (start, end);
        part.Trim();
        return part;
    }

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
