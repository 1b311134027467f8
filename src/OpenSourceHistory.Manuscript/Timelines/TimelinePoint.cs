using OpenSourceHistory.Manuscript.Dates;

namespace OpenSourceHistory.Manuscript.Timelines;

/// <summary>An event as a time line shows it.</summary>
/// <param name="Date">When it happened.</param>
/// <param name="DateText">The date in the book's language.</param>
/// <param name="Label">What happened, in a few words.</param>
/// <param name="IsMain">True where it is labelled before others.</param>
internal sealed record TimelinePoint(EventDate Date, string DateText, string Label, bool IsMain)
{
    /// <summary>The day that it is drawn at: the middle of the days that its date, or the first of an interval, may mean.</summary>
    public double Day => (Date.Start.FirstDay + Date.Start.LastDay + 1) / 2.0;
}
