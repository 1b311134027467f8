using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Manuscript.Printing;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Brings events of several sources into one order.</summary>
internal static class EventList
{
    /// <summary>Events sorted by date; those of one date keep their order. What is there twice, with the same date and text, stands once.</summary>
    /// <param name="events">The events.</param>
    public static ValueList<EventEntry> Merge(IEnumerable<EventEntry> events) =>
        ValueList.From(events
            .GroupBy(e => Tuple.Create(e.Date, TextPrinter.Print(e.Text).Trim().TrimEnd('.', '。')))
            .Select(Join)
            .OrderBy(e => e.Date));

    // The first that has a place, a label or a wish tells it.
    private static EventEntry Join(IEnumerable<EventEntry> same)
    {
        var all = same.ToList();
        var placed = all.Find(e => e.PlaceId is not null);
        return all[0] with
        {
            PlaceId = placed?.PlaceId,
            PlaceSpan = placed?.PlaceSpan ?? default,
            Timeline = all.Select(e => e.Timeline).FirstOrDefault(t => t != TimelineUse.Default),
            Label = all.Find(e => e.Label is not null)?.Label,
        };
    }
}
