using OpenSourceHistory.Manuscript.Timelines;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>A label with its place. Lengths are points.</summary>
/// <param name="Point">The event.</param>
/// <param name="PointY">Height of the event on the axis.</param>
/// <param name="Text">Its date and text as set.</param>
internal sealed record TimelineLabel(TimelinePoint Point, double PointY, SetParagraph Text)
{
    /// <summary>Middle of its first line, from the top.</summary>
    public double Y { get; init; }

    /// <summary>Height of its first line.</summary>
    public double LineHeight { get; } = Text.Lines.Count == 0 ? 0 : Text.Lines[0].Height.Points;

    /// <summary>Its whole height.</summary>
    public double Height { get; } = Text.Height.Points;

    /// <summary>Its upper edge.</summary>
    public double Top => Y - (LineHeight / 2);

    /// <summary>Its lower edge.</summary>
    public double Bottom => Top + Height;
}
