namespace OpenSourceHistory.Graphics;

/// <summary>Paths of simple shapes.</summary>
public static class Shapes
{
    /// <summary>Control point of the cubic curve nearest to a quarter circle of radius 1, from the middle of its side.</summary>
    public const double Quarter = 0.5522847498307936;

    /// <summary>A rectangle.</summary>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Top edge.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    public static ValueList<PathCommand> Rectangle(double x, double y, double width, double height) =>
    [
        PathCommand.MoveTo(x, y),
        PathCommand.LineTo(x + width, y),
        PathCommand.LineTo(x + width, y + height),
        PathCommand.LineTo(x, y + height),
        PathCommand.Close,
    ];

    /// <summary>An ellipse.</summary>
    /// <param name="cx">Its middle.</param>
    /// <param name="cy">Its middle.</param>
    /// <param name="rx">Level radius.</param>
    /// <param name="ry">Upright radius.</param>
    public static ValueList<PathCommand> Ellipse(double cx, double cy, double rx, double ry)
    {
        var (kx, ky) = (rx * Quarter, ry * Quarter);
        return
        [
            PathCommand.MoveTo(cx + rx, cy),
            PathCommand.CubicTo(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
            PathCommand.CubicTo(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
            PathCommand.CubicTo(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
            PathCommand.CubicTo(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
            PathCommand.Close,
        ];
    }
}
