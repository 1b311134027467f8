namespace OpenSourceHistory.Core;

/// <summary>Makes the map of one text, or of several one after the other, from its beginning to its end.</summary>
public sealed class SourceMapBuilder
{
    private readonly List<SourceRun> _runs = [];
    private int _length;
    private int _end;

    /// <summary>Adds characters that the source has as they are.</summary>
    /// <param name="count">Number of characters.</param>
    /// <param name="source">Offset of the first in the source.</param>
    public void AddVerbatim(int count, int source)
    {
        if (source < _end)
        {
            AddSpelling(count, source, source + count);
            return;
        }

        if (_runs.Count == 0 || !_runs[^1].IsVerbatim || source > _end)
        {
            Begin(source, isVerbatim: true);
        }

        _length += count;
        _end = source + count;
    }

    /// <summary>Adds characters that the source spells in another way.</summary>
    /// <param name="count">Number of characters.</param>
    /// <param name="start">Offset of the spelling in the source.</param>
    /// <param name="end">Offset behind the spelling.</param>
    public void AddSpelling(int count, int start, int end)
    {
        // Maps run forward only; two parts of what one spelling stands for have it both.
        if (_runs.Count == 0 || _runs[^1].IsVerbatim || _runs[^1].Source != start || end != _end)
        {
            Begin(Math.Max(start, _end), isVerbatim: false);
        }

        _length += count;
        _end = Math.Max(end, _end);
    }

    /// <summary>Adds a text with its own map.</summary>
    /// <param name="map">How the source spells the text; where it is null, its whole place does.</param>
    /// <param name="span">Place of the text.</param>
    /// <param name="count">The text's length.</param>
    public void Add(SourceMap? map, SourceSpan span, int count)
    {
        if (map is not null && map.Fits(span, count))
        {
            map.CopyTo(this, span.Start, 0, count);
        }
        else
        {
            AddSpelling(count, span.Start, span.End);
        }
    }

    /// <summary>The map of what was added; the builder is empty then.</summary>
    /// <param name="start">Offset of the text's place in the source; not behind the first spelling.</param>
    /// <param name="end">Offset behind it; not before the end of the last.</param>
    public SourceMap Build(int start, int end)
    {
        var isVerbatim = _runs is [{ IsVerbatim: true } only] && only.Source == start && _end == end;
        if (!isVerbatim && _end < end)
        {
            _runs.Add(new SourceRun(_length, _end, false));
        }

        var map = isVerbatim ? SourceMap.Verbatim : new SourceMap(_length, end - start, RunsFrom(start));
        _runs.Clear();
        (_length, _end) = (0, 0);
        return map;
    }

    private ValueList<SourceRun> RunsFrom(int start) => ValueList.From(_runs.Select(r => r with { Source = r.Source - start }));

    // What lies between two spellings is a stretch of its own, which spells nothing.
    private void Begin(int source, bool isVerbatim)
    {
        if (_runs.Count > 0 && source > _end)
        {
            _runs.Add(new SourceRun(_length, _end, false));
        }

        _runs.Add(new SourceRun(_length, source, isVerbatim));
    }
}
