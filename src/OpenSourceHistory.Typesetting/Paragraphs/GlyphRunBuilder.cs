using System.Runtime.InteropServices;
using System.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Joins the glyphs of a line into as few runs as there are changes of face, size, colour and baseline, of element and language. Positions are scaled points.
/// </summary>
internal sealed class GlyphRunBuilder
{
    // Where a run has got so far, another begins: the rest of what its glyphs reach is left for a word, or a stretch of a long one.
    private static readonly long MostOfRun = PlacedGlyph.Reach.ScaledPoints / 2;

    private readonly List<PageItem> _runs = [];
    private readonly List<PlacedGlyph> _glyphs = new(80);
    private readonly StringBuilder _text = new(80);
    private FontFace? _face;
    private Length _size;
    private Paint _color = Paint.Black;
    private bool _knocksOut;
    private Length _raise;
    private GlyphFit _fit;
    private ItemMark _mark;
    private string? _language;
    private bool _isContinuation;
    private long _origin;
    private SourceSpan _span;
    private Point _start;

    /// <summary>Begins a line.</summary>
    /// <param name="start">Where its baseline begins.</param>
    public void Begin(Point start)
    {
        _runs.Clear();
        _start = start;
    }

    /// <summary>Adds a word.</summary>
    /// <param name="word">Its glyphs.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="fit">How its glyphs are fitted.</param>
    /// <param name="x">Where it begins.</param>
    /// <param name="span">Its place in the manuscript.</param>
    /// <param name="endsInHyphen">True where its last character is a hyphen made by hyphenation.</param>
    public void AddWord(ShapedWord word, InlineStyle style, GlyphFit fit, double x, SourceSpan span, bool endsInHyphen)
    {
        var spacing = (style.Style.LetterSpacing.ScaledPoints * fit.Scale) + fit.Tracking;
        var isLong = style.Scale(word.Width) > MostOfRun;
        foreach (var piece in word.Pieces)
        {
            var scale = style.Size * fit.Scale / piece.Face.Metrics.UnitsPerEm;
            var (start, end) = (0, 0);
            do
            {
                (start, end) = (end, isLong ? EndOfStretch(piece.Glyphs, end, scale) : piece.Glyphs.Length);
                Begin(piece.Face, style, fit, x, span);
                var (from, to) = (TextAt(piece, start), TextAt(piece, end));
                x = AddGlyphs(piece, (start, end), scale, x, _text.Length - from, spacing);
                _text.Append(word.Text, from, to - from);
            }
            while (end < piece.Glyphs.Length);
        }

        EndWord(fit.Tracking, x);
        if (endsInHyphen && _text.Length > 0)
        {
            _text[^1] = '\u00AD';
        }
    }

    /// <summary>Puts a blank glyph into the middle of a wide gap between two styles, so that programs do not read a space there.</summary>
    /// <param name="style">How the word in front of the gap is set.</param>
    /// <param name="gap">The gap.</param>
    /// <param name="end">Where it ends.</param>
    public void Bridge(InlineStyle style, long gap, double end)
    {
        if (gap > 0 && _face is not null && _glyphs.Count > 0 && StyleJoint.BridgeOver(_face, style, gap) is not 0 and var glyph)
        {
            _glyphs.Add(new PlacedGlyph(glyph, _glyphs[^1].TextStart, Offset(end - (gap / 2.0)), Length.Zero, Length.Zero));
        }
    }

    /// <summary>Adds a space.</summary>
    /// <param name="c">Its character.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="fit">How the glyphs beside it are fitted.</param>
    /// <param name="x">Where it begins.</param>
    /// <param name="width">Its width as set.</param>
    /// <param name="span">Its place in the manuscript.</param>
    public void AddSpace(char c, InlineStyle style, GlyphFit fit, double x, double width, SourceSpan span)
    {
        Begin(style.Shaper.Face, style, fit, x, span);
        _glyphs.Add(new PlacedGlyph(style.Shaper.SpaceGlyph, _text.Length, Offset(x), Length.Zero, Rounded(x, width)));
        _text.Append(c);
    }

    /// <summary>Ends the last run and gives all of them; valid until the next line.</summary>
    /// <param name="isFollowedBySpace">True where the line's end took a word space.</param>
    public List<PageItem> Finish(bool isFollowedBySpace = false)
    {
        Flush(isFollowedBySpace);
        return _runs;
    }

    private static int TextAt(WordPiece piece, int glyph) => glyph == 0 ? piece.Start : glyph == piece.Glyphs.Length ? piece.End : piece.Glyphs[glyph].Cluster;

    // Of a string as long as a street, what one run reaches.
    private static int EndOfStretch(ShapedGlyph[] glyphs, int start, double scale)
    {
        var (end, width) = (start, 0.0);
        while (end < glyphs.Length && (width <= MostOfRun / 2 || glyphs[end].Cluster == glyphs[end - 1].Cluster))
        {
            width += glyphs[end++].Advance * scale;
        }

        return end;
    }

    private double AddGlyphs(WordPiece piece, (int Start, int End) stretch, double scale, double x, int shift, double spacing)
    {
        var glyphs = piece.Glyphs;
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            var isClusterEnd = i + 1 == glyphs.Length || glyphs[i + 1].Cluster != glyph.Cluster;
            var advance = (glyph.Advance * scale) + (isClusterEnd ? spacing : 0);
            var dy = glyph.OffsetY == 0 ? Length.Zero : new Length((long)Math.Round(-glyph.OffsetY * scale));
            _glyphs.Add(new PlacedGlyph(glyph.GlyphId, glyph.Cluster + shift, Offset(x + (glyph.OffsetX * scale)), dy, Rounded(x, advance)));
            x += advance;
        }

        return x;
    }

    // Letter-fit stands between letters: what is behind a word is the word space and nothing else.
    private void EndWord(double tracking, double x)
    {
        if (tracking != 0 && _glyphs.Count > 0)
        {
            _glyphs[^1] = _glyphs[^1] with { Advance = _glyphs[^1].Advance + Rounded(x, -tracking) };
        }
    }

    private Length Offset(double x) => new((long)Math.Round(x) - _origin);

    // Advances add up to the positions: each is the difference of two rounded places.
    private static Length Rounded(double x, double advance) => new((long)Math.Round(x + advance) - (long)Math.Round(x));

    private void Begin(FontFace face, InlineStyle style, GlyphFit fit, double x, SourceSpan span)
    {
        var looksAlike = ReferenceEquals(_face, face) && _size == style.Style.FontSize && _color == style.Style.Color && _knocksOut == style.Style.KnocksOut && _raise == style.Raise
            && _fit == fit;
        var isFar = x - _origin > MostOfRun;
        if (looksAlike && !isFar && _mark == style.Mark && _language == style.Language)
        {
            return;
        }

        Flush();
        (_mark, _language, _isContinuation) = (style.Mark, style.Language, looksAlike && !isFar);
        (_face, _size, _color, _knocksOut, _raise, _fit) = (face, style.Style.FontSize, style.Style.Color, style.Style.KnocksOut, style.Raise, fit);
        (_origin, _span) = ((long)Math.Round(x), span);
    }

    private void Flush(bool isFollowedBySpace = false)
    {
        if (_glyphs.Count > 0)
        {
            var origin = new Point(_start.X + new Length(_origin), _start.Y - _raise);
            _runs.Add(new GlyphRun(_span, _face!, _size, _color, origin, _text.ToString(), ValueList.Create<PlacedGlyph>(CollectionsMarshal.AsSpan(_glyphs)))
            {
                Mark = _mark,
                KnocksOut = _knocksOut,
                IsFollowedBySpace = isFollowedBySpace,
                Language = _language,
                IsContinuation = _isContinuation,
                HorizontalScale = _fit.Scale,
                Tracking = new Length((long)Math.Round(_fit.Tracking)),
            });
        }

        _glyphs.Clear();
        _text.Clear();
        _face = null;
    }
}
