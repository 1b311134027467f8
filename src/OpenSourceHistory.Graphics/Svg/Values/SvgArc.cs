namespace OpenSourceHistory.Graphics.Svg.Values;

/// <summary>An elliptical arc between two points (SVG 1.1, section 8.3.8 and appendix F.6).</summary>
internal readonly record struct SvgArc(
    double FromX, double FromY, double RadiusX, double RadiusY, double RotationDegrees, bool IsLarge, bool IsSweep, double X, double Y)
{
    /// <summary>Appends the arc as cubic curves of at most a quarter turn each.</summary>
    public static void Append(List<PathCommand> commands, SvgArc arc)
    {
        var (rx, ry) = (Math.Abs(arc.RadiusX), Math.Abs(arc.RadiusY));
        if (arc.FromX == arc.X && arc.FromY == arc.Y)
        {
            return;
        }

        if (rx == 0 || ry == 0)
        {
            commands.Add(PathCommand.LineTo(arc.X, arc.Y));
            return;
        }

        var (sin, cos) = Math.SinCos(arc.RotationDegrees * Math.PI / 180);

        // F.6.5, step 1: the half chord in the ellipse's own axes.
        var (halfX, halfY) = ((arc.FromX - arc.X) / 2, (arc.FromY - arc.Y) / 2);
        var (x1, y1) = ((cos * halfX) + (sin * halfY), (cos * halfY) - (sin * halfX));

        // F.6.6: radii too small to span the chord grow until they do.
        var excess = (x1 * x1 / (rx * rx)) + (y1 * y1 / (ry * ry));
        (rx, ry) = excess > 1 ? (rx * Math.Sqrt(excess), ry * Math.Sqrt(excess)) : (rx, ry);

        // Steps 2 to 4: centre, first angle and sweep.
        var divisor = (rx * rx * y1 * y1) + (ry * ry * x1 * x1);
        var factor = Math.Sqrt(Math.Max(0, (rx * rx * ry * ry / divisor) - 1)) * (arc.IsLarge == arc.IsSweep ? -1 : 1);
        var (cx, cy) = (factor * rx * y1 / ry, -factor * ry * x1 / rx);
        var first = Math.Atan2((y1 - cy) / ry, (x1 - cx) / rx);
        var sweep = Math.Atan2((-y1 - cy) / ry, (-x1 - cx) / rx) - first;
        sweep += arc.IsSweep && sweep < 0 ? 2 * Math.PI : !arc.IsSweep && sweep > 0 ? -2 * Math.PI : 0;

        var map = new Matrix(
            rx * cos, rx * sin, -ry * sin, ry * cos, (cos * cx) - (sin * cy) + ((arc.FromX + arc.X) / 2), (sin * cx) + (cos * cy) + ((arc.FromY + arc.Y) / 2));
        AppendCurves(commands, map, first, sweep);

        // The end is exactly where the data says.
        commands[^1] = commands[^1] with { X = arc.X, Y = arc.Y };
    }

    private static void AppendCurves(List<PathCommand> commands, Matrix unitCircle, double first, double sweep)
    {
        var count = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9));
        var step = sweep / count;
        var handle = 4.0 / 3 * Math.Tan(step / 4);
        for (var i = 0; i < count; i++)
        {
            var (sin1, cos1) = Math.SinCos(first + (i * step));
            var (sin2, cos2) = Math.SinCos(first + ((i + 1) * step));
            var (x1, y1) = unitCircle.Apply(cos1 - (handle * sin1), sin1 + (handle * cos1));
            var (x2, y2) = unitCircle.Apply(cos2 + (handle * sin2), sin2 - (handle * cos2));
            var (x, y) = unitCircle.Apply(cos2, sin2);
            commands.Add(PathCommand.CubicTo(x1, y1, x2, y2, x, y));
        }
    }
}
