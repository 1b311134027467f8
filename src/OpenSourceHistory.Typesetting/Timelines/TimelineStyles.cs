using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Tree;

namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>
/// How a time line looks: the style sheet's, for <c>div.timeline-drawing</c> in the figure, with <c>div.timeline-year</c>, <c>div.timeline-axis</c>,
/// <c>div.timeline-leader</c>, <c>div.timeline-event</c> and <c>div.timeline-label</c> in it, and <c>span.timeline-date</c> in the label.
/// </summary>
/// <param name="Year">Numerals of years.</param>
/// <param name="Axis">The axis and the ticks of its years: colour.</param>
/// <param name="Leader">Lines from events to labels: colour.</param>
/// <param name="Event">Dots and bars: colour, and ground of those whose date is approximate.</param>
/// <param name="Label">Labels.</param>
/// <param name="Date">Dates in labels.</param>
public sealed record TimelineStyles(ComputedStyle Year, ComputedStyle Axis, ComputedStyle Leader, ComputedStyle Event, ComputedStyle Label, ComputedStyle Date)
{
    /// <summary>The styles of a time line.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="figure">Where it stands.</param>
    public static TimelineStyles Of(StyledBook book, Node figure)
    {
        return new TimelineStyles(Within("timeline-year"), Within("timeline-axis"), Within("timeline-leader"), Within("timeline-event"), Within("timeline-label"), DateStyle());

        ComputedStyle Within(string name) => book.StyleOfSketchIn(figure, new ElementSketch("div", "timeline-drawing"), new ElementSketch("div", name));

        ComputedStyle DateStyle() => book.StyleOfSketchIn(
            figure, new ElementSketch("div", "timeline-drawing"), new ElementSketch("div", "timeline-label"), new ElementSketch("span", "timeline-date"));
    }
}
