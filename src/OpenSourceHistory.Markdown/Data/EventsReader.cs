using OpenSourceHistory.Manuscript.Dates;
using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads <c>events.yaml</c>: events of the chronology that the text does not mark.</summary>
/// <param name="entries">Reads entries.</param>
internal sealed class EventsReader(EntryReader entries)
{
    private readonly DiagnosticBag _found = new();
    private static readonly string[] s_keys = ["date", "text", "at", "circa", "timeline"];

    /// <summary>Reads files.</summary>
    /// <param name="files">What the files hold.</param>
    public Result<ValueList<EventEntry>> Read(IEnumerable<YamlValue> files) =>
        _found.With(ValueList.From(files.SelectMany(f => EntryReader.EntriesOf(f, "An event", s_keys, _found)).Select(ReadOne).OfType<EventEntry>()));

    private EventEntry? ReadOne(MappingReader entry)
    {
        var date = EntryReader.Required(entry, "date", "An event has no date", _found) is { } written ? ReadDate(written, entry.Flag("circa", _found)) : null;
        var text = EntryReader.Required(entry, "text", "An event has no text", _found);
        var place = ReadPlace(entry);
        var (use, label) = ReadTimeline(entry);
        if (date is null || text is null)
        {
            return null;
        }

        return new EventEntry(date, _found.Take(entries.Prose.Read(text)), text.Span)
        {
            PlaceId = place?.Text.Trim()[1..],
            PlaceSpan = place?.Span ?? default,
            Timeline = use,
            Label = label,
        };
    }

    private EventDate? ReadDate(YamlScalar scalar, bool isCirca)
    {
        if (EdtfParser.Parse(scalar.Text, out var fault) is not { } date)
        {
            _found.Warning(MarkdownCodes.UnknownValue, scalar.Span, $"“{scalar.Text}” is no date: {fault}", EdtfParser.Hint);
            return null;
        }

        return !isCirca ? date : date with { Start = date.Start with { IsCirca = true }, End = date.End is { } end ? end with { IsCirca = true } : null };
    }

    private YamlScalar? ReadPlace(MappingReader entry)
    {
        if (entry.Text("at", _found) is not { } place || place.Text.Trim() is ['#', _, ..])
        {
            return entry.Text("at", _found);
        }

        _found.Warning(MarkdownCodes.UnknownValue, place.Span, $"“{place.Text}” is no id", "Write the id with its sign and in quotes: at: \"#act-4\"");
        return null;
    }

    private (TimelineUse Use, string? Label) ReadTimeline(MappingReader entry) => entry.Text("timeline", _found) switch
    {
        null => (TimelineUse.Default, null),
        { IsPlain: true, Text: "false" or "no" } => (TimelineUse.None, null),
        { IsPlain: true, Text: "true" or "yes" } => (TimelineUse.Main, null),
        var label => (TimelineUse.Main, label.Text.Trim()),
    };
}
