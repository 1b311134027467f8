using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Cuts a run into clusters: the smallest stretches of glyphs that stand for a stretch of text.</summary>
/// <param name="text">The run's text.</param>
/// <param name="glyphs">The run's glyphs.</param>
internal ref struct GlyphClusters(ReadOnlySpan<char> text, ReadOnlySpan<PlacedGlyph> glyphs)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<PlacedGlyph> _glyphs = glyphs;

    /// <summary>Index of the cluster's first glyph.</summary>
    public int Start { get; private set; }

    /// <summary>Index behind the cluster's last glyph.</summary>
    public int End { get; private set; }

    /// <summary>The cluster's characters.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Goes to the next cluster.</summary>
    public bool MoveNext()
    {
        Start = End;
        if (Start == _glyphs.Length)
        {
            return false;
        }

        var textStart = _glyphs[Start].TextStart;
        End = Start + 1;
        while (End < _glyphs.Length && _glyphs[End].TextStart == textStart)
        {
            End++;
        }

        var textEnd = End < _glyphs.Length ? _glyphs[End].TextStart : _text.Length;
        Text = _text[Math.Min(textStart, _text.Length)..Math.Clamp(textEnd, Math.Min(textStart, _text.Length), _text.Length)];
        return true;
    }
}
