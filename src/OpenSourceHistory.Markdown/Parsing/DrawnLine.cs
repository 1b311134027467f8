using Markdig.Helpers;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A line of a table drawn with signs: its characters by the column of the screen that each stands in.</summary>
internal sealed class DrawnLine
{
    private readonly StringSlice _slice;
    private readonly int _indent;

    // Offset of the character in each column; -1 in the second column of a wide one. Null where columns and characters agree.
    private readonly int[]? _starts;

    /// <summary>Creates a line.</summary>
    /// <param name="slice">Its characters.</param>
    /// <param name="indent">Columns before the first.</param>
    /// <param name="countsWidths">False where each code point takes a column, as some editors align.</param>
    public DrawnLine(StringSlice slice, int indent, bool countsWidths)
    {
        slice.TrimEnd();
        _slice = slice;
        _indent = indent;
        _starts = IsPlain(slice.AsSpan()) ? null : Measure(slice, countsWidths);
        Width = indent + (_starts?.Length ?? slice.Length);
    }

    /// <summary>Count of columns, those before the first character included.</summary>
    public int Width { get; }

    /// <summary>True where nothing stands in it.</summary>
    public bool IsBlank => _slice.IsEmpty;

    /// <summary>Its characters, one behind the other.</summary>
    public ReadOnlySpan<char> Characters => _slice.AsSpan();

    /// <summary>The character in a column; a space before the first, NUL behind the last and within a wide one.</summary>
    /// <param name="column">Zero-based column.</param>
    public char this[int column]
    {
        get
        {
            var index = column - _indent;
            if (index < 0)
            {
                return ' ';
            }

            var offset = column >= Width ? -1 : _starts is null ? _slice.Start + index : _starts[index];
            return offset < 0 ? '\0' : _slice.Text[offset];
        }
    }

    /// <summary>The characters from a column up to another; what has no width goes with what stands before it.</summary>
    /// <param name="from">First column.</param>
    /// <param name="to">Column behind the last.</param>
    public StringSlice Cut(int from, int to)
    {
        var part = _slice;
        part.Start = from <= _indent ? _slice.Start : Behind(from - 1);
        part.End = (to >= Width ? _slice.End + 1 : StartOf(to)) - 1;
        if (part.End < part.Start)
        {
            part.End = part.Start - 1;
        }

        return part;
    }

    private static bool IsPlain(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange(' ', '~') < 0;

    private static int[] Measure(StringSlice slice, bool countsWidths)
    {
        var starts = new List<int>(slice.Length);
        for (var at = slice.Start; at <= slice.End;)
        {
            var c = CodePoints.At(slice.Text, at);
            var width = countsWidths ? EastAsianWidth.ColumnsOf(c) : 1;
            if (width > 0)
            {
                starts.Add(at);
            }

            if (width == 2)
            {
                starts.Add(-1);
            }

            at += c > char.MaxValue ? 2 : 1;
        }

        return [.. starts];
    }

    private int StartOf(int column)
    {
        var index = Math.Max(column - _indent, 0);
        while (_starts is not null && index < _starts.Length && _starts[index] < 0)
        {
            index++;
        }

        return _starts is null ? Math.Min(_slice.Start + index, _slice.End + 1) : index < _starts.Length ? _starts[index] : _slice.End + 1;
    }

    // What has no width behind a column's sign belongs to the text that follows.
    private int Behind(int column)
    {
        if (column >= Width)
        {
            return _slice.End + 1;
        }

        var start = StartOf(column);
        return start > _slice.End ? start : start + (char.IsHighSurrogate(_slice.Text[start]) ? 2 : 1);
    }
}
