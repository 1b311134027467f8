using System.Globalization;
using System.Text.Json;
using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.UnitTests.Citations.Suite;

/// <summary>Reads sources from CSL-JSON.</summary>
internal static class CslJson
{
    public static ValueList<Source> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        // An item that comes again replaces the one before.
        return ValueList.From(document.RootElement.EnumerateArray().Select(ReadSource).GroupBy(s => s.Id).Select(g => g.Last()).ToArray());
    }

    public static string Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array or JsonValueKind.Object => string.Empty,
        _ => element.GetRawText(),
    };

    private static Source ReadSource(JsonElement item)
    {
        var type = item.TryGetProperty("type", out var found) ? Text(found) : string.Empty;
        var builder = new SourceBuilder(item.TryGetProperty("id", out var id) ? Text(id) : "ITEM-1", type, SourceSpan.None);
        foreach (var property in item.EnumerateObject().Where(p => p.Name is not ("id" or "type" or "note")))
        {
            Add(builder, property.Name, property.Value);
        }

        return (item.TryGetProperty("note", out var note) ? builder.Note(Text(note)) : builder).Build();
    }

    private static void Add(SourceBuilder builder, string name, JsonElement value)
    {
        switch (Variables.KindOf(name))
        {
            case VariableKind.Name:
                foreach (var person in value.EnumerateArray())
                {
                    builder.Name(name, ReadName(person));
                }

                break;
            case VariableKind.Date:
                builder.Date(name, ReadDate(value));
                break;
            default:
                builder.Text(name, Text(value));
                break;
        }
    }

    private static PersonName ReadName(JsonElement name)
    {
        string? Part(string part) => name.TryGetProperty(part, out var value) && Text(value) is { Length: > 0 } text ? text : null;

        var isBody = Part("isInstitution") is "true" or "1";
        return isBody && Part("family") is { } body
            ? PersonName.OfBody(body)
            : new PersonName
            {
                Family = Part("family"),
                Given = Part("given"),
                DroppingParticle = Part("dropping-particle"),
                NonDroppingParticle = Part("non-dropping-particle"),
                Suffix = Part("suffix"),
                HasCommaBeforeSuffix = Part("comma-suffix") is "true" or "1",
                IsStaticOrdering = Part("static-ordering") is "true" or "1",
                Literal = Part("literal"),
            };
    }

    private static SourceDate ReadDate(JsonElement date)
    {
        if (date.ValueKind == JsonValueKind.String || (date.TryGetProperty("raw", out _) && !(date.TryGetProperty("date-parts", out var given) && given.GetArrayLength() > 0)))
        {
            return SourceDate.Parse(Text(date.ValueKind == JsonValueKind.String ? date : date.GetProperty("raw")));
        }

        var parts = date.TryGetProperty("date-parts", out var found) ? found.EnumerateArray().Select(ReadParts).ToList() : [];
        var season = date.TryGetProperty("season", out var number) && int.TryParse(Text(number), out var value) ? value : 0;
        return new SourceDate
        {
            Start = parts.Count > 0 ? parts[0] with { Season = season } : null,
            End = parts.Count > 1 ? parts[1] : null,
            IsCirca = date.TryGetProperty("circa", out _),
            Literal = date.TryGetProperty("literal", out var literal) ? Text(literal) : null,
        };
    }

    private static DateParts ReadParts(JsonElement parts)
    {
        var figures = parts.EnumerateArray().Select(p => int.TryParse(Text(p), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : 0).ToList();
        return new DateParts(figures.ElementAtOrDefault(0), figures.ElementAtOrDefault(1), figures.ElementAtOrDefault(2));
    }
}
