namespace OpenSourceHistory.Manuscript.Timelines;

/// <summary>A label with its place.</summary>
/// <param name="Point">The event.</param>
/// <param name="PointY">Height of the event on the axis.</param>
/// <param name="Lines">Lines of its text; the date stands before the first.</param>
/// <param name="DateWidth">Width of the date with the space behind it.</param>
internal sealed record TimelineLabel(TimelinePoint Point, double PointY, ValueList<string> Lines, double DateWidth)
{
    /// <summary>Distance of the middles of two lines in points.</summary>
    public const double LineHeight = 9.25;

    /// <summary>Middle of its first line, in points from the top.</summary>
    public double Y { get; init; }

    /// <summary>Its whole height.</summary>
    public double Height => Lines.Count * LineHeight;

    /// <summary>Its upper edge.</summary>
    public double Top => Y - (LineHeight / 2);

    /// <summary>Its lower edge.</summary>
    public double Bottom => Top + Height;
}
