using System.Globalization;
using OpenSourceHistory.Manuscript.Dates;
using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Gathers the events that the text marks, <c>[x]{.event date=2019-05-15}</c>, and gives each mark an id to refer to. The list has the
/// marked text, or that of the key <c>event</c>; the key <c>timeline</c> is that of <c>events.yaml</c>.
/// </summary>
/// <param name="ids">Makes ids.</param>
internal sealed class EventMarks(UniqueIds ids) : ReportingRewriter
{
    /// <summary>The class of marks.</summary>
    public const string ClassName = "event";

    private const string DateKey = "date";
    private const string TextKey = "event";
    private const string TimelineKey = "timeline";

    /// <summary>All keys.</summary>
    public static readonly string[] Keys = [DateKey, TextKey, TimelineKey];

    private readonly List<EventEntry> _found = [];

    /// <summary>The events found so far, in reading order.</summary>
    public IReadOnlyList<EventEntry> Found => _found;

    protected override Replacement<Inline> RewriteInline(Inline inline) =>
        inline is SpanInline span && span.Attributes.HasClass(ClassName) ? Gather((SpanInline)RewriteBelow(span)) : base.RewriteInline(inline);

    private SpanInline Gather(SpanInline span)
    {
        var attributes = span.Attributes;
        if (ReadDate(attributes.ValueOf(DateKey), span.Span) is not { } date)
        {
            return span;
        }

        var id = attributes.Id ?? ids.Make("event-", (_found.Count + 1).ToString(CultureInfo.InvariantCulture));
        var text = attributes.ValueOf(TextKey) is { Length: > 0 } given
            ? [new Text(given) { Span = span.Span }]
            : new HeadingText(SourceSpan.None).Of(span.Inlines);
        var timeline = attributes.ValueOf(TimelineKey);
        _found.Add(new EventEntry(date, text, span.Span)
        {
            PlaceId = id,
            PlaceSpan = span.Span,
            Timeline = timeline switch { null => TimelineUse.Default, "false" or "no" => TimelineUse.None, _ => TimelineUse.Main },
            Label = timeline is null or "true" or "yes" or "false" or "no" ? null : timeline,
        });
        return span with { Attributes = attributes with { Id = id } };
    }

    private EventDate? ReadDate(string? text, SourceSpan span)
    {
        if (text is null)
        {
            Diagnostics.Warning(ManuscriptCodes.EventDate, span, "An event is marked without a date", "Write it behind the class: {.event date=2019-05-15}");
            return null;
        }

        var date = EdtfParser.Parse(text, out var fault);
        if (date is null)
        {
            Diagnostics.Warning(ManuscriptCodes.EventDate, span, $"“{text}” is no date: {fault}", EdtfParser.Hint);
        }

        return date;
    }
}
