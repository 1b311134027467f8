namespace OpenSourceHistory.Core;

/// <summary>
/// How a source spells a text: which characters of it stand for which of the text, where an escape, an entity, a typewriter's sign or the
/// mark before a line makes the two differ. Offsets are relative to the text's place, so that a map stays as it is while its place moves.
/// </summary>
public sealed record SourceMap
{
    private readonly int _valueLength;
    private readonly int _sourceLength;
    private readonly ValueList<SourceRun> _runs;

    internal SourceMap(int valueLength, int sourceLength, ValueList<SourceRun> runs)
    {
        _valueLength = valueLength;
        _sourceLength = sourceLength;
        _runs = runs;
    }

    /// <summary>The map of all texts that are written as they are.</summary>
    public static SourceMap Verbatim { get; } = new(-1, -1, []);

    /// <summary>The place of a part of a text; of the whole text where it is not known how the source spells it.</summary>
    /// <param name="map">How the source spells the text, or null.</param>
    /// <param name="whole">Place of the text.</param>
    /// <param name="length">The text's length.</param>
    /// <param name="start">Offset of the part's first character.</param>
    /// <param name="count">Number of characters; 0 gives the place between two.</param>
    public static SourceSpan SpanOf(SourceMap? map, SourceSpan whole, int length, int start, int count)
    {
        if (map is null || !map.Fits(whole, length))
        {
            return whole;
        }

        var from = start < length ? map.StartOf(start) : start == 0 ? 0 : map.EndOf(start - 1);
        var end = count == 0 ? from : map.EndOf(start + count - 1);
        return whole with { Start = whole.Start + from, End = whole.Start + end };
    }

    /// <summary>The map of a part of a text, relative to the part's own place; null where it is not known, or the part is empty.</summary>
    /// <param name="map">How the source spells the text, or null.</param>
    /// <param name="whole">Place of the text.</param>
    /// <param name="length">The text's length.</param>
    /// <param name="start">Offset of the part's first character.</param>
    /// <param name="count">Number of characters.</param>
    public static SourceMap? Slice(SourceMap? map, SourceSpan whole, int length, int start, int count)
    {
        if (map is null || count == 0 || !map.Fits(whole, length))
        {
            return null;
        }

        var builder = new SourceMapBuilder();
        map.CopyTo(builder, 0, start, start + count);
        return builder.Build(map.StartOf(start), map.EndOf(start + count - 1));
    }

    /// <summary>Adds the spelling of a part to another map.</summary>
    /// <param name="builder">The other map.</param>
    /// <param name="source">Offset of the text's place.</param>
    /// <param name="start">Offset of the part's first character.</param>
    /// <param name="end">Offset behind its last.</param>
    internal void CopyTo(SourceMapBuilder builder, int source, int start, int end)
    {
        if (_runs.Count == 0)
        {
            builder.AddVerbatim(end - start, source + start);
            return;
        }

        for (var i = 0; i < _runs.Count; i++)
        {
            var run = _runs[i];
            var (from, to) = (Math.Max(run.Value, start), Math.Min(ValueEnd(i), end));
            if (from >= to)
            {
                continue;
            }

            if (run.IsVerbatim)
            {
                builder.AddVerbatim(to - from, source + run.Source + from - run.Value);
            }
            else
            {
                builder.AddSpelling(to - from, source + run.Source, source + SourceEnd(i));
            }
        }
    }

    /// <summary>True for the map of a text of that length at that place; not for one left over from other characters.</summary>
    /// <param name="whole">Place of the text.</param>
    /// <param name="length">The text's length.</param>
    internal bool Fits(SourceSpan whole, int length)
    {
        var source = whole.End - whole.Start;
        return whole.File is not null && (_runs.Count == 0 ? source == length : source == _sourceLength && length == _valueLength);
    }

    private int StartOf(int index)
    {
        if (_runs.Count == 0)
        {
            return index;
        }

        var run = _runs[RunAt(index)];
        return run.IsVerbatim ? run.Source + index - run.Value : run.Source;
    }

    private int EndOf(int index)
    {
        if (_runs.Count == 0)
        {
            return index + 1;
        }

        var at = RunAt(index);
        return _runs[at].IsVerbatim ? _runs[at].Source + index - _runs[at].Value + 1 : SourceEnd(at);
    }

    // The last run that begins at a character or before it: what spells nothing lies before what begins at the same character.
    private int RunAt(int index)
    {
        var low = 0;
        var high = _runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].Value <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private int ValueEnd(int run) => run + 1 < _runs.Count ? _runs[run + 1].Value : _valueLength;

    private int SourceEnd(int run) => run + 1 < _runs.Count ? _runs[run + 1].Source : _sourceLength;
}
