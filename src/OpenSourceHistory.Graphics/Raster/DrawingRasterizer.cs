using OpenSourceHistory.Fonts;
using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Paints drawings as pixels, the same pixels on every machine.</summary>
public static class DrawingRasterizer
{
    private const int CompressionLevel = 7;

    /// <summary>Paints a drawing as a PNG file.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="scale">Pixels per point.</param>
    /// <param name="background">Ground.</param>
    public static byte[] ToPng(Drawing drawing, double scale, Paint background)
    {
        using var bitmap = Paint(drawing, scale, background);
        using var pixels = bitmap.PeekPixels();
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, CompressionLevel));
        return data!.ToArray();
    }

    /// <summary>Paints a drawing as a JPEG file.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="scale">Pixels per point.</param>
    /// <param name="background">Ground.</param>
    /// <param name="quality">1 to 100.</param>
    public static byte[] ToJpeg(Drawing drawing, double scale, Paint background, int quality)
    {
        using var bitmap = Paint(drawing, scale, background);
        using var pixels = bitmap.PeekPixels();
        using var data = pixels.Encode(
            new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.BlendOnBlack));
        return data!.ToArray();
    }

    private static SKBitmap Paint(Drawing drawing, double scale, Paint background)
    {
        var width = Math.Max(1, (int)Math.Round(drawing.Size.Width.Points * scale));
        var height = Math.Max(1, (int)Math.Round(drawing.Size.Height.Points * scale));
        var alpha = background.Alpha == 255 ? SKAlphaType.Opaque : SKAlphaType.Premul;
        var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, alpha, SKColorSpace.CreateSrgb()));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(ColorOf(background));
        canvas.SetMatrix(SKMatrix.CreateScale((float)scale, (float)scale));
        foreach (var item in drawing.Items)
        {
            switch (item)
            {
                case PathItem path:
                    Paint(canvas, path);
                    break;
                case TextItem text:
                    Paint(canvas, text);
                    break;
            }
        }

        return bitmap;
    }

    private static void Paint(SKCanvas canvas, PathItem item)
    {
        using var path = ToPath(item.Commands, Matrix.Identity, item.IsEvenOdd);
        if (item.Fill is { } fill)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = ColorOf(fill) };
            canvas.DrawPath(path, paint);
        }

        if (item.Stroke is { Width: > 0 } stroke)
        {
            using var paint = PaintOf(stroke);
            canvas.DrawPath(path, paint);
        }
    }

    private static void Paint(SKCanvas canvas, TextItem item)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = ColorOf(item.Color) };
        var scale = item.SizePoints / item.Face.Metrics.UnitsPerEm;
        var pen = 0;
        foreach (var glyph in item.Glyphs)
        {
            var place = new Matrix(scale, 0, 0, -scale, (pen + glyph.OffsetX) * scale, -glyph.OffsetY * scale).Then(item.Transform);
            using var path = ToPath(item.Face.OutlineOf(glyph.GlyphId), place, isEvenOdd: false);
            canvas.DrawPath(path, paint);
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
