namespace OpenSourceHistory.Core.Geometry;

/// <summary>A step of a path; coordinates in points unless its owner says otherwise, y downwards.</summary>
/// <param name="Verb">What the step does.</param>
/// <param name="X1">First control point of a curve.</param>
/// <param name="Y1">First control point of a curve.</param>
/// <param name="X2">Second control point of a curve.</param>
/// <param name="Y2">Second control point of a curve.</param>
/// <param name="X">End point.</param>
/// <param name="Y">End point.</param>
public readonly record struct PathCommand(PathVerb Verb, double X1, double Y1, double X2, double Y2, double X, double Y)
{
    /// <summary>Begins a subpath.</summary>
    /// <param name="x">x.</param>
    /// <param name="y">y.</param>
    public static PathCommand MoveTo(double x, double y) => new(PathVerb.MoveTo, 0, 0, 0, 0, x, y);

    /// <summary>A straight line.</summary>
    /// <param name="x">x.</param>
    /// <param name="y">y.</param>
    public static PathCommand LineTo(double x, double y) => new(PathVerb.LineTo, 0, 0, 0, 0, x, y);

    /// <summary>A cubic Bézier curve.</summary>
    /// <param name="x1">First control point.</param>
    /// <param name="y1">First control point.</param>
    /// <param name="x2">Second control point.</param>
    /// <param name="y2">Second control point.</param>
    /// <param name="x">End point.</param>
    /// <param name="y">End point.</param>
    public static PathCommand CubicTo(double x1, double y1, double x2, double y2, double x, double y) =>
        new(PathVerb.CubicTo, x1, y1, x2, y2, x, y);

    /// <summary>Closes the subpath.</summary>
    public static PathCommand Close => new(PathVerb.Close, 0, 0, 0, 0, 0, 0);

    /// <summary>This step of the image of its path.</summary>
    /// <param name="map">The map.</param>
    public PathCommand MappedBy(Matrix map)
    {
        var ((x1, y1), (x2, y2), (x, y)) = (map.Apply(X1, Y1), map.Apply(X2, Y2), map.Apply(X, Y));
        return Verb switch
        {
            PathVerb.CubicTo => CubicTo(x1, y1, x2, y2, x, y),
            PathVerb.Close => Close,
            _ => new PathCommand(Verb, 0, 0, 0, 0, x, y),
        };
    }
}
