using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Fonts;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Shows glyphs (ISO 32000-1, 9.4) at their exact places, with their text for extraction.</summary>
/// <param name="canvas">Receives the operators.</param>
internal sealed class TextPainter(Canvas canvas)
{
    // Positions of lines in thousandths of a point: offsets from line to line are then exact and errors cannot add up.
    private const int Decimals = 3;
    private const double Grid = 1000;

    // Expansion goes in steps of thousandths: three decimals of a percentage tell all of them apart.
    private const int ScaleDecimals = 3;

    // A blank need not stand exactly where it is thought to: what follows it is placed. In shares of the size; beyond, readers would lose the word's end.
    private const double BlankTolerance = 0.03;
    private const int UsualCluster = 64;

    private readonly SyntaxWriter _syntax = canvas.Syntax;
    private EmbeddedFont? _font;
    private double _size;
    private double _scale = 1;
    private double _tracking;
    private (long X, long Y) _line;
    private double _rise;
    private double _pen;
    private bool _isInArray;
    private bool _isInString;

    /// <summary>A painter that goes on in the state of this one, which holds again when the state of the canvas is restored.</summary>
    public TextPainter Fork() => (TextPainter)MemberwiseClone();

    /// <summary>Shows a run on a horizontal baseline.</summary>
    /// <param name="font">The font.</param>
    /// <param name="run">The run.</param>
    /// <param name="x">Start of the baseline in the file's coordinates.</param>
    /// <param name="y">The baseline in the file's coordinates.</param>
    public void Show(EmbeddedFont font, GlyphRun run, Length x, Length y)
    {
        var glyphs = run.Glyphs.AsSpan();
        var isFollowedBySpace = canvas.Marks is not null && run is { IsFollowedBySpace: true, Mark.Element: not null };
        if (!canvas.ForbidsUndefinedGlyphs || !UndefinedGlyphs.Occur(glyphs))
        {
            Show(font, run, run.Text, glyphs, (x, y), isFollowedBySpace);
            return;
        }

        for (var start = 0; start < glyphs.Length;)
        {
            var end = UndefinedGlyphs.EndOfStretch(run.Text, glyphs, start, out var isUndefined);
            if (isUndefined)
            {
                var text = UndefinedGlyphs.TextOf(run.Text, glyphs, start, end);
                canvas.FillPath(UndefinedGlyphs.Box(run.Face, run.FontSize.Points, glyphs[start]), new Point(x, y), run.Color, run.KnocksOut, text);
            }
            else
            {
                var text = run.Text[..UndefinedGlyphs.EndOfText(run.Text, glyphs, end)];
                Show(font, run, text, glyphs[start..end], (x, y), isFollowedBySpace && end == glyphs.Length);
            }

            start = end;
        }
    }

    private void Show(EmbeddedFont font, GlyphRun run, string text, ReadOnlySpan<PlacedGlyph> glyphs, (Length X, Length Y) at, bool isFollowedBySpace)
    {
        Prepare(font, run.FontSize.Points, run.FontSize.Points, (run.Color, run.KnocksOut), run.HorizontalScale);
        SetTracking(run.Tracking.Points);
        MoveTo((long)Math.Round(at.X.Points * Grid), (long)Math.Round(at.Y.Points * Grid));
        ShowClusters(font, text, glyphs, isFollowedBySpace);
    }

    /// <summary>Shows glyphs whose space is mapped to that of the content.</summary>
    /// <param name="font">The font.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="color">Colour.</param>
    /// <param name="map">From the text's space (y upwards) to the content's.</param>
    /// <param name="text">The text.</param>
    /// <param name="glyphs">The glyphs.</param>
    public void Show(EmbeddedFont font, double size, Paint color, Core.Geometry.Matrix map, string text, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        for (var start = 0; start < glyphs.Length;)
        {
            var isUndefined = false;
            var end = canvas.ForbidsUndefinedGlyphs ? UndefinedGlyphs.EndOfStretch(text, glyphs, start, out isUndefined) : glyphs.Length;
            if (isUndefined)
            {
                ShowBox(font, size, color, map, glyphs[start], UndefinedGlyphs.TextOf(text, glyphs, start, end));
            }
            else
            {
                ShowMapped(font, size, color, map, text[..UndefinedGlyphs.EndOfText(text, glyphs, end)], glyphs[start..end]);
            }

            start = end;
        }
    }

    private void ShowBox(EmbeddedFont font, double size, Paint color, Core.Geometry.Matrix map, PlacedGlyph glyph, string text)
    {
        // Paths are given with y downwards, and written upwards.
        var turned = Core.Geometry.Matrix.Scaling(1, -1).Then(map).Then(Core.Geometry.Matrix.Scaling(1, -1));
        canvas.FillPath(ValueList.From(UndefinedGlyphs.Box(font.Face, size, glyph).Select(c => c.MappedBy(turned))), default, color, knocksOut: false, text);
    }

    private void ShowMapped(EmbeddedFont font, double size, Paint color, Core.Geometry.Matrix map, string text, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        Prepare(font, size, size * Math.Sqrt(Math.Abs((map.A * map.D) - (map.B * map.C))), (color, false), 1);
        SetTracking(0);
        _syntax.Number(map.A, 5).Number(map.B, 5).Number(map.C, 5).Number(map.D, 5).Number(map.E).Number(map.F).Operator("Tm"u8);
        ShowClusters(font, text, glyphs, isFollowedBySpace: false);
        canvas.EndText();
    }

    private void Prepare(EmbeddedFont font, double size, double typeSize, (Paint Color, bool KnocksOut) ink, double scale)
    {
        if (canvas.BeginText())
        {
            _line = default;
        }

        canvas.SetTypeFill(ink.Color, typeSize, ink.KnocksOut);
        size = Math.Round(size, Decimals);
        if (font != _font || size != _size)
        {
            _syntax.Name(canvas.Resources.Use(font)).Number(size, Decimals).Operator("Tf"u8);
            (_font, _size) = (font, size);
        }

        if (scale != _scale)
        {
            // In percent (9.3.4).
            _syntax.Number(scale * 100, ScaleDecimals).Operator("Tz"u8);
            _scale = scale;
        }
    }

    // Character spacing is scaled like the glyphs (9.3.2, 9.3.4).
    private void SetTracking(double tracking)
    {
        tracking = Math.Round(tracking / _scale, Decimals);
        if (tracking != _tracking)
        {
            _syntax.Number(tracking, Decimals).Operator("Tc"u8);
            _tracking = tracking;
        }
    }

    private void MoveTo(long x, long y)
    {
        if ((x, y) != _line)
        {
            _syntax.Decimal(x - _line.X, Decimals).Decimal(y - _line.Y, Decimals).Operator("Td"u8);
            _line = (x, y);
        }
    }

    private void ShowClusters(EmbeddedFont font, string text, ReadOnlySpan<PlacedGlyph> glyphs, bool isFollowedBySpace)
    {
        Span<char> room = text.Length <= UsualCluster ? stackalloc char[UsualCluster] : new char[text.Length];
        _pen = 0;
        var clusters = new GlyphClusters(text, glyphs);
        while (clusters.MoveNext())
        {
            var cluster = glyphs[clusters.Start..clusters.End];
            var extracted = ExtractedText.Of(clusters.Text, room);
            if (font.Usage.Spells(cluster, extracted))
            {
                canvas.Marks?.Enter(isInText: true);
                ShowGlyphs(font, cluster, extracted is " ");
            }
            else if (!extracted.IsEmpty || IsVisible(cluster))
            {
                ShowWithText(font, cluster, extracted);
            }
        }

        ShowLineEnd(font, isFollowedBySpace);
        EndArray();
        SetRise(0);
    }

    // What only steers line breaking is shaped as a blank of no width.
    private static bool IsVisible(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Advance != Length.Zero)
            {
                return true;
            }
        }

        return false;
    }

    // It is seen by nobody, and parts the words of two lines where text is read by elements.
    private void ShowLineEnd(EmbeddedFont font, bool isFollowedBySpace)
    {
        if (isFollowedBySpace && font.Usage.Space != 0)
        {
            canvas.Marks?.Enter(isInText: true);
            BeginString();
            _syntax.HexCode(font.CodeOf(font.Usage.Space));
        }
    }

    // The glyphs' own characters would be wrong here: replacement text (14.9.4) says what they stand for.
    private void ShowWithText(EmbeddedFont font, ReadOnlySpan<PlacedGlyph> glyphs, ReadOnlySpan<char> text)
    {
        EndArray();
        if (canvas.Marks is { } marks)
        {
            // A sequence of its own: some programs take the end of one within another for the end of both.
            marks.Enter(isInText: true, text.ToString());
            ShowGlyphs(font, glyphs, isBlank: false);
            EndArray();
            return;
        }

        _syntax.Name("Span").OpenDictionary().Name("ActualText").Text(text.ToString()).CloseDictionary().Operator("BDC"u8);
        ShowGlyphs(font, glyphs, isBlank: false);
        EndArray();
        _syntax.Operator("EMC"u8);
    }

    private void ShowGlyphs(EmbeddedFont font, ReadOnlySpan<PlacedGlyph> glyphs, bool isBlank)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            SetRise(-glyph.Y.Points);
            if (!isBlank || _tracking == 0 || Math.Abs(_pen - glyph.X.Points) > BlankTolerance * _size)
            {
                Adjust(glyph.X.Points);
            }

            BeginString();
            _syntax.HexCode(font.CodeOf(glyph.GlyphId));
            _pen += ((font.WidthOf(glyph.GlyphId) * _size / 1000) + _tracking) * _scale;
        }
    }

    // Adjustments are thousandths of the size (9.4.3); at large sizes a whole one would be too coarse.
    private void Adjust(double x)
    {
        var decimals = _size <= 16 ? 0 : _size <= 160 ? 1 : 2;
        var scale = decimals switch { 0 => 1.0, 1 => 10.0, _ => 100.0 };
        var adjustment = (long)Math.Round((_pen - x) * 1000 / (_size * _scale) * scale);
        if (adjustment != 0 && _size > 0)
        {
            EndString();
            BeginArray();
            _syntax.Decimal(adjustment, decimals);
            _pen -= adjustment / scale * _size * _scale / 1000;
        }
    }

    private void SetRise(double rise)
    {
        if (rise != _rise)
        {
            EndArray();
            _syntax.Number(rise).Operator("Ts"u8);
            _rise = rise;
        }
    }

    private void BeginArray()
    {
        if (!_isInArray)
        {
            _syntax.OpenArray();
            _isInArray = true;
        }
    }

    private void BeginString()
    {
        BeginArray();
        if (!_isInString)
        {
            _syntax.Raw("<"u8);
            _isInString = true;
        }
    }

    private void EndString()
    {
        if (_isInString)
        {
            _syntax.Raw(">"u8);
            _isInString = false;
        }
    }

    private void EndArray()
    {
        EndString();
        if (_isInArray)
        {
            _syntax.CloseArray().Operator("TJ"u8);
            _isInArray = false;
        }
    }
}
