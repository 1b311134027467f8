using System.Text;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Gathers the characters of a text together with how the source spells them.</summary>
internal sealed class SpelledText
{
    private readonly StringBuilder _value = new();
    private readonly SourceMapBuilder _map = new();
    private SourceSpan _span;

    /// <summary>Number of characters so far.</summary>
    public int Length => _value.Length;

    /// <summary>The last character, of one at least.</summary>
    public char Last => _value[^1];

    /// <summary>Tells the place of what is added next; the text's place reaches over all of them.</summary>
    /// <param name="span">The place.</param>
    public void Place(SourceSpan span)
    {
        _value.EnsureCapacity(_value.Length == 0 ? span.End - span.Start : 0);
        _span = _value.Length == 0 ? span : _span with { End = Math.Max(_span.End, span.End) };
    }

    /// <summary>Adds characters that the source has as they are.</summary>
    /// <param name="value">The characters.</param>
    /// <param name="source">Offset of the first in the source.</param>
    public void AddVerbatim(ReadOnlySpan<char> value, int source)
    {
        _value.Append(value);
        _map.AddVerbatim(value.Length, source);
    }

    /// <summary>Adds characters that the source spells in another way.</summary>
    /// <param name="value">The characters.</param>
    /// <param name="start">Offset of the spelling in the source.</param>
    /// <param name="end">Offset behind it.</param>
    public void AddSpelling(ReadOnlySpan<char> value, int start, int end)
    {
        _value.Append(value);
        _map.AddSpelling(value.Length, start, end);
    }

    /// <summary>The text, at the place told; nothing is gathered then.</summary>
    public Text Finish()
    {
        var text = new Text(_value.ToString()) { Span = _span, Map = _map.Build(_span.Start, _span.End) };
        _value.Clear();
        return text;
    }
}
