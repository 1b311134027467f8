using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>How far the ink of a glyph reaches to both sides at each height, in em from its origin: what italic correction and optical margins look at.</summary>
internal sealed class InkProfile
{
    private const double Bottom = -0.5;
    private const double Step = 0.04;
    private const int Bands = 50;
    private const int StepsOfCurve = 12;

    private readonly double[] _left = new double[Bands];
    private readonly double[] _right = new double[Bands];

    private InkProfile()
    {
        _left.AsSpan().Fill(double.PositiveInfinity);
        _right.AsSpan().Fill(double.NegativeInfinity);
    }

    /// <summary>Left end of the ink; infinite for a blank glyph.</summary>
    public double Left { get; private set; } = double.PositiveInfinity;

    /// <summary>Right end of the ink; infinite, and below zero, for a blank glyph.</summary>
    public double Right { get; private set; } = double.NegativeInfinity;

    /// <summary>The profile of a glyph.</summary>
    /// <param name="face">Face.</param>
    /// <param name="glyph">Glyph index.</param>
    public static InkProfile Of(FontFace face, ushort glyph)
    {
        var profile = new InkProfile();
        var em = (double)face.Metrics.UnitsPerEm;
        var (x, y) = (0.0, 0.0);
        foreach (ref readonly var step in face.OutlineOf(glyph).AsSpan())
        {
            if (step.Verb == PathVerb.Close)
            {
                continue;
            }

            if (step.Verb != PathVerb.MoveTo)
            {
                profile.Follow(step, (x, y), em);
            }

            (x, y) = (step.X, step.Y);
        }

        return profile;
    }

    /// <summary>The least distance between the ink of two glyphs that stand side by side, over all heights that both have ink at; infinite where there are none.</summary>
    /// <param name="right">The glyph on the right.</param>
    /// <param name="advance">From this glyph's origin to the other's, in em of this glyph.</param>
    /// <param name="scale">Size of the other glyph as a share of this one's.</param>
    /// <param name="raise">By how much the other's baseline is above this one's, in em of this glyph.</param>
    public double DistanceTo(InkProfile right, double advance, double scale, double raise)
    {
        var least = double.PositiveInfinity;
        for (var band = 0; band < Bands; band++)
        {
            if (!double.IsFinite(_right[band]))
            {
                continue;
            }

            // Neighbouring heights count too: slanted strokes come close over corners.
            var height = Bottom + ((band + 0.5) * Step);
            var across = (int)Math.Floor(((height - raise) / scale - Bottom) / Step);
            for (var near = Math.Max(0, across - 1); near <= Math.Min(Bands - 1, across + 1); near++)
            {
                least = Math.Min(least, advance + (right._left[near] * scale) - _right[band]);
            }
        }

        return least;
    }

    private void Follow(in PathCommand step, (double X, double Y) from, double em)
    {
        var steps = step.Verb == PathVerb.LineTo ? Math.Max(1, (int)Math.Ceiling(Math.Abs(step.Y - from.Y) / em / Step * 2)) : StepsOfCurve;
        for (var i = 0; i <= steps; i++)
        {
            var t = i / (double)steps;
            var (x, y) = step.Verb == PathVerb.LineTo
                ? (from.X + ((step.X - from.X) * t), from.Y + ((step.Y - from.Y) * t))
                : (Curve(from.X, step.X1, step.X2, step.X, t), Curve(from.Y, step.Y1, step.Y2, step.Y, t));
            Add(x / em, y / em);
        }
    }

    private static double Curve(double from, double first, double second, double to, double t)
    {
        var s = 1 - t;
        return (s * s * s * from) + (3 * s * s * t * first) + (3 * s * t * t * second) + (t * t * t * to);
    }

    private void Add(double x, double y)
    {
        var band = Math.Clamp((int)Math.Floor((y - Bottom) / Step), 0, Bands - 1);
        _left[band] = Math.Min(_left[band], x);
        _right[band] = Math.Max(_right[band], x);
        (Left, Right) = (Math.Min(Left, x), Math.Max(Right, x));
    }
}
