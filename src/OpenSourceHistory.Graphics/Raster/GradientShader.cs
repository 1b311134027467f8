using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Gradients as pixels.</summary>
internal static class GradientShader
{
    /// <summary>What a gradient fills with.</summary>
    /// <param name="gradient">The gradient.</param>
    public static SKPaint PaintOf(Gradient gradient)
    {
        var (from, to) = (gradient.From, gradient.To);
        SKColor[] colors = [.. gradient.Stops.Select(stop => stop.Color.ToRgb()).Select(light => new SKColor(light.Red, light.Green, light.Blue))];
        float[] offsets = [.. gradient.Stops.Select(stop => (float)stop.Offset)];
        var (start, end) = (new SKPoint((float)from.X, (float)from.Y), new SKPoint((float)to.X, (float)to.Y));
        using var shader = gradient.Kind == GradientKind.Linear
            ? SKShader.CreateLinearGradient(start, end, colors, offsets, SKShaderTileMode.Clamp, MatrixOf(gradient.Map))
            : SKShader.CreateTwoPointConicalGradient(start, (float)from.Radius, end, (float)to.Radius, colors, offsets, SKShaderTileMode.Clamp, MatrixOf(gradient.Map));
        return new SKPaint { IsAntialias = true, Shader = shader, Color = SKColors.Black.WithAlpha(gradient.Alpha) };
    }

    private static SKMatrix MatrixOf(Matrix map) =>
        new((float)map.A, (float)map.C, (float)map.E, (float)map.B, (float)map.D, (float)map.F, 0, 0, 1);
}
