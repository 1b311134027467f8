namespace OpenSourceHistory.Core.Geometry;

/// <summary>An affine map of points: x' = A x + C y + E, y' = B x + D y + F, in points; y downwards.</summary>
/// <param name="A">x to x'.</param>
/// <param name="B">x to y'.</param>
/// <param name="C">y to x'.</param>
/// <param name="D">y to y'.</param>
/// <param name="E">Translation of x in points.</param>
/// <param name="F">Translation of y in points.</param>
public readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The map that changes nothing.</summary>
    public static Matrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>A shift.</summary>
    /// <param name="x">Points rightwards.</param>
    /// <param name="y">Points downwards.</param>
    public static Matrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>A scaling about the origin.</summary>
    /// <param name="x">Horizontal factor.</param>
    /// <param name="y">Vertical factor.</param>
    public static Matrix Scaling(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>This map applied first, then another.</summary>
    /// <param name="next">The map applied to this one's result.</param>
    public Matrix Then(Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>The image of a point.</summary>
    /// <param name="x">x in points.</param>
    /// <param name="y">y in points.</param>
    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The mean factor by which it makes lengths longer.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>The map back; null where this one loses an extent.</summary>
    public Matrix? Inverse()
    {
        var determinant = (A * D) - (B * C);
        return determinant == 0 || !double.IsFinite(1 / determinant)
            ? null
            : new Matrix(D / determinant, -B / determinant, -C / determinant, A / determinant, ((C * F) - (D * E)) / determinant, ((B * E) - (A * F)) / determinant);
    }
}
