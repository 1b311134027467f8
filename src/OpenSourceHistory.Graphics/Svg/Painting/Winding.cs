namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>The direction of paths: where all run alike, the non-zero rule joins them.</summary>
internal static class Winding
{
    /// <summary>A path whose area is to the right of it, as y grows downwards; the other way round where it was not.</summary>
    /// <param name="path">The path.</param>
    public static IEnumerable<PathCommand> Clockwise(ValueList<PathCommand> path) => Area(path) >= 0 ? path : Reversed(path);

    // Twice the area of the polygon of all points, control points too.
    private static double Area(ValueList<PathCommand> path)
    {
        var (area, x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var step in path)
        {
            switch (step.Verb)
            {
                case PathVerb.MoveTo:
                    Go(startX, startY);
                    (x, y, startX, startY) = (step.X, step.Y, step.X, step.Y);
                    break;
                case PathVerb.CubicTo:
                    Go(step.X1, step.Y1);
                    Go(step.X2, step.Y2);
                    Go(step.X, step.Y);
                    break;
                case PathVerb.LineTo:
                    Go(step.X, step.Y);
                    break;
                default:
                    Go(startX, startY);
                    break;
            }
        }

        Go(startX, startY);
        return area;

        void Go(double nextX, double nextY)
        {
            area += (x * nextY) - (nextX * y);
            (x, y) = (nextX, nextY);
        }
    }

    private static List<PathCommand> Reversed(ValueList<PathCommand> path)
    {
        var (reversed, subpath) = (new List<PathCommand>(), new List<PathCommand>());
        foreach (var step in path)
        {
            if (step.Verb == PathVerb.MoveTo)
            {
                reversed.AddRange(ReversedSubpath(subpath));
                subpath.Clear();
            }

            subpath.Add(step);
        }

        reversed.AddRange(ReversedSubpath(subpath));
        return reversed;
    }

    private static IEnumerable<PathCommand> ReversedSubpath(List<PathCommand> subpath)
    {
        var last = subpath.FindLastIndex(step => step.Verb != PathVerb.Close);
        if (last < 0)
        {
            yield break;
        }

        yield return PathCommand.MoveTo(subpath[last].X, subpath[last].Y);
        for (var i = last; i > 0; i--)
        {
            var (step, before) = (subpath[i], subpath[i - 1]);
            yield return step.Verb == PathVerb.CubicTo
                ? PathCommand.CubicTo(step.X2, step.Y2, step.X1, step.Y1, before.X, before.Y)
                : PathCommand.LineTo(before.X, before.Y);
        }

        yield return PathCommand.Close;
    }
}
