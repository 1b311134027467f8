using OpenSourceHistory.Fonts;
using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>A drawing made ready to be painted, as a whole or in part: its shapes are made once.</summary>
internal sealed class DrawingPainter : IDisposable
{
    private readonly double _scale;
    private readonly Paint _background;
    private readonly List<Action<SKCanvas>> _steps = [];
    private readonly List<IDisposable> _owned = [];

    /// <summary>Makes a drawing ready.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="scale">Pixels per point.</param>
    /// <param name="background">Ground.</param>
    public DrawingPainter(Drawing drawing, double scale, Paint background)
    {
        (_scale, _background) = (scale, background);
        Width = Math.Max(1, (int)Math.Round(drawing.Size.Width.Points * scale));
        Height = Math.Max(1, (int)Math.Round(drawing.Size.Height.Points * scale));
        Add(drawing.Items);
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>Makes a bitmap as wide as the drawing.</summary>
    /// <param name="height">Its height in pixels.</param>
    public SKBitmap MakeBitmap(int height)
    {
        var alpha = _background.Alpha == 255 ? SKAlphaType.Opaque : SKAlphaType.Premul;
        return new SKBitmap(new SKImageInfo(Width, height, SKColorType.Rgba8888, alpha, SKColorSpace.CreateSrgb()));
    }

    /// <summary>Paints the part of the drawing that a bitmap covers.</summary>
    /// <param name="bitmap">The bitmap.</param>
    /// <param name="top">The first row of the drawing that it covers.</param>
    public void Paint(SKBitmap bitmap, int top)
    {
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(ColorOf(_background));
        canvas.SetMatrix(SKMatrix.CreateScaleTranslation((float)_scale, (float)_scale, 0, -top));
        foreach (var step in _steps)
        {
            step(canvas);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var owned in _owned)
        {
            owned.Dispose();
        }
    }

    private T Own<T>(T made)
        where T : IDisposable
    {
        _owned.Add(made);
        return made;
    }

    private void Add(ValueList<DrawingItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case PathItem path: Add(path); break;
                case ShadedItem shaded: AddPath(Own(ToPath(shaded.Path, Matrix.Identity, shaded.IsEvenOdd)), Own(GradientShader.PaintOf(shaded.Gradient))); break;
                case TextItem text: Add(text); break;
                case ClippedItem clipped: Add(clipped); break;
                default: throw new NotSupportedException($"No pixels are made of {item.GetType().Name}");
            }
        }
    }

    private void AddPath(SKPath path, SKPaint paint) => _steps.Add(canvas => canvas.DrawPath(path, paint));

    private void Add(ClippedItem item)
    {
        var path = Own(ToPath(item.Path, Matrix.Identity, item.IsEvenOdd));
        _steps.Add(canvas =>
        {
            canvas.Save();
            canvas.ClipPath(path, SKClipOperation.Intersect, antialias: true);
        });
        Add(item.Items);
        _steps.Add(canvas => canvas.Restore());
    }

    private void Add(PathItem item)
    {
        var path = Own(ToPath(item.Commands, Matrix.Identity, item.IsEvenOdd));
        if (item.Fill is { } fill)
        {
            AddPath(path, Own(new SKPaint { IsAntialias = true, Color = ColorOf(fill) }));
        }

        if (item.Stroke is { Width: > 0 } stroke)
        {
            AddPath(path, Own(PaintOf(stroke)));
        }
    }

    private void Add(TextItem item)
    {
        var paint = Own(new SKPaint { IsAntialias = true, Color = ColorOf(item.Color) });
        var scale = item.SizePoints / item.Face.Metrics.UnitsPerEm;
        var pen = 0;
        foreach (var glyph in item.Glyphs)
        {
            var place = new Matrix(scale, 0, 0, -scale, (pen + glyph.OffsetX) * scale, -glyph.OffsetY * scale).Then(item.Transform);
            AddPath(Own(ToPath(item.Face.OutlineOf(glyph.GlyphId), place, isEvenOdd: false)), paint);
            pen += glyph.Advance;
        }
    }

    private static SKPaint PaintOf(Stroke stroke) => new()
    {
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        Color = ColorOf(stroke.Color),
        StrokeWidth = (float)stroke.Width,
        StrokeCap = (SKStrokeCap)stroke.Cap,
        StrokeJoin = (SKStrokeJoin)stroke.Join,
        StrokeMiter = (float)stroke.MiterLimit,
        PathEffect = stroke.Dashes.Count == 0 ? null : SKPathEffect.CreateDash(DashesOf(stroke), (float)stroke.DashPhase),
    };

    // Skia wants an even count; an odd one repeats, as in PDF and SVG.
    private static float[] DashesOf(Stroke stroke)
    {
        var dashes = stroke.Dashes.Select(d => (float)d);
        return [.. stroke.Dashes.Count % 2 == 0 ? dashes : dashes.Concat(dashes)];
    }

    private static SKPath ToPath(ValueList<PathCommand> commands, Matrix map, bool isEvenOdd)
    {
        using var builder = new SKPathBuilder();
        builder.FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding;
        foreach (var command in commands)
        {
            var end = Map(map, command.X, command.Y);
            switch (command.Verb)
            {
                case PathVerb.MoveTo:
                    builder.MoveTo(end);
                    break;
                case PathVerb.LineTo:
                    builder.LineTo(end);
                    break;
                case PathVerb.CubicTo:
                    builder.CubicTo(Map(map, command.X1, command.Y1), Map(map, command.X2, command.Y2), end);
                    break;
                default:
                    builder.Close();
                    break;
            }
        }

        return builder.Detach();
    }

    private static SKPoint Map(Matrix map, double x, double y)
    {
        var (mappedX, mappedY) = map.Apply(x, y);
        return new SKPoint((float)mappedX, (float)mappedY);
    }

    private static SKColor ColorOf(Paint color)
    {
        var light = color.ToRgb();
        return new SKColor(light.Red, light.Green, light.Blue, light.Alpha);
    }
}
