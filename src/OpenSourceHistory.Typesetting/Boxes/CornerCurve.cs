using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Typesetting.Boxes;

/// <summary>A quarter of an ellipse, clockwise, cut into two halves; a point where its radii are nought. In points, y downwards.</summary>
/// <param name="Corner">The corner that it rounds: 0 top left, and clockwise on.</param>
/// <param name="X">Middle of the ellipse.</param>
/// <param name="Y">Middle of the ellipse.</param>
/// <param name="Across">Level radius.</param>
/// <param name="Down">Upright radius.</param>
internal readonly record struct CornerCurve(int Corner, double X, double Y, double Across, double Down)
{
    // As for a quarter: 4/3 tan(a/4).
    private const double Eighth = 0.265216489839544;

    private static readonly double s_diagonal = Math.Sqrt(0.5);

    /// <summary>Begins a path with it, or goes on to it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="isFirst">True for the first of the path.</param>
    /// <param name="isReversed">True against the clock.</param>
    public void Begin(List<PathCommand> path, bool isFirst, bool isReversed) => path.Add(At(isReversed ? 2 : 0, isFirst ? PathVerb.MoveTo : PathVerb.LineTo));

    /// <summary>A step to a point of it.</summary>
    /// <param name="eighth">Which: 0 its beginning, 1 its middle, 2 its end.</param>
    /// <param name="verb">The step.</param>
    public PathCommand At(int eighth, PathVerb verb)
    {
        var (x, y) = Direction(eighth);
        return new PathCommand(verb, 0, 0, 0, 0, X + (Across * x), Y + (Down * y));
    }

    /// <summary>Draws it from one point to another; nothing where it is a point.</summary>
    /// <param name="path">The path.</param>
    /// <param name="from">Its earlier point, as above.</param>
    /// <param name="to">Its later point.</param>
    /// <param name="isReversed">True to go from the later to the earlier.</param>
    public void Draw(List<PathCommand> path, int from, int to, bool isReversed)
    {
        if (Across <= 0)
        {
            return;
        }

        var (start, end, bend) = (Direction(isReversed ? to : from), Direction(isReversed ? from : to), (to - from == 2 ? Shapes.Quarter : Eighth) * (isReversed ? -1 : 1));
        path.Add(PathCommand.CubicTo(
            X + (Across * (start.X - (bend * start.Y))),
            Y + (Down * (start.Y + (bend * start.X))),
            X + (Across * (end.X + (bend * end.Y))),
            Y + (Down * (end.Y - (bend * end.X))),
            X + (Across * end.X),
            Y + (Down * end.Y)));
    }

    // The first corner goes from the left, at four eighths of the circle, to the top.
    private (double X, double Y) Direction(int eighth) => (((Corner * 2) + 4 + eighth) % 8) switch
    {
        0 => (1, 0),
        1 => (s_diagonal, s_diagonal),
        2 => (0, 1),
        3 => (-s_diagonal, s_diagonal),
        4 => (-1, 0),
        5 => (-s_diagonal, -s_diagonal),
        6 => (0, -1),
        _ => (s_diagonal, -s_diagonal),
    };
}
