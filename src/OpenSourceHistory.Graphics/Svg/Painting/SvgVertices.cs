namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>The vertices of a path, and where its lines go to there (SVG 1.1, section 11.6.3).</summary>
internal static class SvgVertices
{
    /// <summary>The vertices in order.</summary>
    /// <param name="path">The path.</param>
    public static List<SvgVertex> Of(List<PathCommand> path)
    {
        var vertices = new List<SvgVertex>();
        var (x, y, start) = (0.0, 0.0, 0);
        foreach (var step in path)
        {
            switch (step.Verb)
            {
                case PathVerb.MoveTo:
                    start = vertices.Count;
                    vertices.Add(new SvgVertex(step.X, step.Y, null, null));
                    break;
                case PathVerb.CubicTo:
                    Leave(vertices, Angle(x, y, step.X1, step.Y1) ?? Angle(x, y, step.X2, step.Y2) ?? Angle(x, y, step.X, step.Y));
                    vertices.Add(new SvgVertex(step.X, step.Y, Angle(step.X2, step.Y2, step.X, step.Y) ?? Angle(step.X1, step.Y1, step.X, step.Y) ?? Angle(x, y, step.X, step.Y), null));
                    break;
                case PathVerb.LineTo:
                    Leave(vertices, Angle(x, y, step.X, step.Y));
                    vertices.Add(new SvgVertex(step.X, step.Y, Angle(x, y, step.X, step.Y), null));
                    break;
                default:
                    Close(vertices, start);
                    break;
            }

            (x, y) = vertices.Count == 0 ? (0, 0) : (vertices[^1].X, vertices[^1].Y);
        }

        return vertices;
    }

    private static void Close(List<SvgVertex> vertices, int start)
    {
        if (vertices.Count > start)
        {
            var (first, last) = (vertices[start], vertices[^1]);
            var angle = Angle(last.X, last.Y, first.X, first.Y) ?? last.In;
            Leave(vertices, angle);
            vertices.Add(new SvgVertex(first.X, first.Y, angle, first.Out));
            vertices[start] = first with { In = angle };
        }
    }

    private static void Leave(List<SvgVertex> vertices, double? angle)
    {
        if (vertices.Count > 0)
        {
            vertices[^1] = vertices[^1] with { Out = angle };
        }
    }

    private static double? Angle(double fromX, double fromY, double toX, double toY) =>
        fromX == toX && fromY == toY ? null : Math.Atan2(toY - fromY, toX - fromX);
}
