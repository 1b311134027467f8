using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pdf.Fonts;
using OpenSourceHistory.Pdf.Interchange;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Paints a drawing into a form (ISO 32000-1, 8.10) with its origin at the foot and y upwards.</summary>
internal sealed class DrawingContent
{
    private readonly Drawing _drawing;
    private readonly IReadOnlyDictionary<OpenSourceHistory.Fonts.FontFace, EmbeddedFont> _fonts;
    private readonly Canvas _canvas;
    private TextPainter _text;

    private DrawingContent(Drawing drawing, IReadOnlyDictionary<OpenSourceHistory.Fonts.FontFace, EmbeddedFont> fonts, PdfProfile profile)
    {
        _drawing = drawing;
        _fonts = fonts;
        _canvas = new Canvas(profile);
        _text = new TextPainter(_canvas);
    }

    /// <summary>The content stream of a drawing.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="fonts">Fonts by face.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static ContentStream Of(
        Drawing drawing,
        IReadOnlyDictionary<OpenSourceHistory.Fonts.FontFace, EmbeddedFont> fonts,
        PdfProfile profile)
    {
        var content = new DrawingContent(drawing, fonts, profile);
        content.Paint(drawing.Items);
        return ContentStream.Of(content._canvas);
    }

    /// <summary>Glyphs of a drawing's text in points, as those of pages are.</summary>
    /// <param name="item">The text.</param>
    public static PlacedGlyph[] Place(TextItem item)
    {
        var scale = item.SizePoints / item.Face.Metrics.UnitsPerEm;
        var glyphs = new PlacedGlyph[item.Glyphs.Count];
        var pen = 0.0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = item.Glyphs[i];
            glyphs[i] = new PlacedGlyph(
                glyph.GlyphId,
                glyph.Cluster,
                Length.FromPoints((pen + glyph.OffsetX) * scale),
                Length.FromPoints(-glyph.OffsetY * scale),
                Length.FromPoints(glyph.Advance * scale));
            pen += glyph.Advance;
        }

        return glyphs;
    }

    private void Paint(ValueList<DrawingItem> items)
    {
        foreach (var item in items)
        {
            Paint(item);
        }
    }

    private void Paint(DrawingItem item)
    {
        switch (item)
        {
            case PathItem path:
                Paint(path);
                break;
            case ShadedItem shaded:
                _canvas.Save();
                _canvas.Clip(shaded.Path, shaded.IsEvenOdd, Height);
                _canvas.Shade(shaded.Gradient, Height);
                _canvas.Restore();
                break;
            case ClippedItem clipped:
                _canvas.Save();
                _canvas.Clip(clipped.Path, clipped.IsEvenOdd, Height);
                var unclipped = _text;
                _text = _text.Fork();
                Paint(clipped.Items);
                _text = unclipped;
                _canvas.Restore();
                break;
            case TextItem { Color.Alpha: > 0, SizePoints: > 0 } text when _fonts.TryGetValue(text.Face, out var font):
                var map = Core.Geometry.Matrix.Scaling(1, -1).Then(text.Transform).Then(new(1, 0, 0, -1, 0, Height));
                _text.Show(font, text.SizePoints, text.Color, map, text.Text, Place(text));
                break;
            case TextItem:
                break; // nothing to see, or no face to see it in
            default:
                throw new NotSupportedException($"A form has no {item.GetType().Name}");
        }
    }

    private double Height => _drawing.Size.Height.Points;

    private void Paint(PathItem path)
    {
        var fill = path.Fill is { Alpha: > 0 } color ? color : null;
        var stroke = path.Stroke is { Color.Alpha: > 0 } visible ? visible : null;
        if (fill is { } ground && stroke is { } line && ground.Alpha != line.Color.Alpha)
        {
            // One opacity at a time: fill and stroke are painted one after the other, as SVG says.
            Paint(path with { Stroke = null });
            Paint(path with { Fill = null });
        }
        else if (fill is not null || stroke is not null)
        {
            Paint(path.Commands, fill, path.IsEvenOdd, stroke);
        }
    }

    private void Paint(ValueList<PathCommand> commands, Paint? fill, bool isEvenOdd, Stroke? stroke)
    {
        if (fill is { } color)
        {
            _canvas.SetFill(color);
        }

        if (stroke is not null)
        {
            _canvas.SetStroke(stroke);
        }

        _canvas.Path(commands, 0, Height);
        _canvas.Syntax.Operator((fill is not null, stroke is not null, isEvenOdd) switch
        {
            (true, true, false) => "B"u8,
            (true, true, true) => "B*"u8,
            (true, false, false) => "f"u8,
            (true, false, true) => "f*"u8,
            _ => "S"u8,
        });
    }
}
