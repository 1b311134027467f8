namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>A vertex of a path.</summary>
/// <param name="X">Where it is, in user units.</param>
/// <param name="Y">Where it is, in user units.</param>
/// <param name="In">Direction of the line that comes to it, in radians; null where none does.</param>
/// <param name="Out">Direction of the line that leaves it; null where none does.</param>
internal readonly record struct SvgVertex(double X, double Y, double? In, double? Out)
{
    /// <summary>The direction half-way between both lines.</summary>
    public double Direction => (In, Out) switch
    {
        ({ } comes, { } leaves) => Math.Atan2(Math.Sin(comes) + Math.Sin(leaves), Math.Cos(comes) + Math.Cos(leaves)),
        var (comes, leaves) => comes ?? leaves ?? 0,
    };
}
