using System.Globalization;
using OpenSourceHistory.Typesetting.Data;

namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Line breaking class of each character; read once, when first asked.</summary>
internal sealed class LineBreakTable
{
    private const int PlaneSize = 0x10000;
    private static readonly Lazy<LineBreakTable> s_shared = new(Read);

    private readonly LineBreakClass[] _basicPlane = new LineBreakClass[PlaneSize];
    private readonly List<int> _starts = [];
    private readonly List<LineBreakClass> _classes = [];

    /// <summary>The table of Unicode 17.0.</summary>
    public static LineBreakTable Shared => s_shared.Value;

    /// <summary>Class of a character.</summary>
    /// <param name="codePoint">Unicode code point; lone surrogates are AL.</param>
    public LineBreakClass ClassOf(int codePoint)
    {
        if (codePoint < PlaneSize)
        {
            return _basicPlane[codePoint];
        }

        var index = _starts.BinarySearch(codePoint);
        return _classes[index >= 0 ? index : ~index - 1];
    }

    private static LineBreakTable Read()
    {
        using var reader = Resources.Open("LineBreaking.Data.line-break-classes.txt");
        var table = new LineBreakTable();
        var start = 0;
        var current = LineBreakClass.AL;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var next = int.Parse(line.AsSpan(0, space), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            table.AddRun(start, next, current);
            (start, current) = (next, Parse(line[space + 1], line[space + 2], line.Length > space + 3));
        }

        table.AddRun(start, 0x110000, current);
        return table;
    }

    private static LineBreakClass Parse(char first, char second, bool isJoiner)
    {
        Span<char> name = [first, isJoiner ? 'J' : second];
        return Enum.Parse<LineBreakClass>(name);
    }

    private void AddRun(int start, int end, LineBreakClass value)
    {
        if (start < PlaneSize)
        {
            _basicPlane.AsSpan(start, Math.Min(end, PlaneSize) - start).Fill(value);
        }

        if (end > PlaneSize)
        {
            _starts.Add(Math.Max(start, PlaneSize));
            _classes.Add(value);
        }
    }
}
