namespace OpenSourceHistory.Citations.Data;

/// <summary>Gathers what a file says of one source. Setting a variable again replaces its value.</summary>
/// <param name="id">The key that the source is cited by.</param>
/// <param name="type">One of <see cref="Variables.SourceTypes"/>.</param>
/// <param name="span">Where the source is described.</param>
public sealed class SourceBuilder(string id, string type, SourceSpan span)
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonName>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceDate> _dates = new(StringComparer.Ordinal);

    /// <summary>The type; may be set when more of the source is known.</summary>
    public string Type { get; set; } = type;

    /// <summary>Sets a variable of text or numbers; empty text removes it.</summary>
    /// <param name="variable">The variable's name.</param>
    /// <param name="value">Its value.</param>
    public SourceBuilder Text(string variable, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            _texts.Remove(variable);
        }
        else
        {
            _texts[variable] = value;
        }

        return this;
    }

    /// <summary>Adds a name to a variable of names.</summary>
    /// <param name="variable">The variable's name.</param>
    /// <param name="name">The name.</param>
    public SourceBuilder Name(string variable, PersonName name)
    {
        if (!_names.TryGetValue(variable, out var list))
        {
            _names[variable] = list = [];
        }

        list.Add(name);
        return this;
    }

    /// <summary>Sets a variable of a date; one that says nothing removes it. Months 13 to 20 and 21 to 24 are taken for seasons.</summary>
    /// <param name="variable">The variable's name.</param>
    /// <param name="date">The date.</param>
    public SourceBuilder Date(string variable, SourceDate date)
    {
        if ((date.Start ?? default) == default && string.IsNullOrWhiteSpace(date.Literal))
        {
            _dates.Remove(variable);
        }
        else
        {
            _dates[variable] = date with { Start = WithSeason(date.Start), End = WithSeason(date.End) };
        }

        return this;
    }

    /// <summary>Sets the note of a source. Lines that set a variable do so; texts that were set before stay.</summary>
    /// <param name="note">The note, its lines apart.</param>
    public SourceBuilder Note(string? note) => Text("note", NoteVariables.Take(note ?? string.Empty, this));

    /// <summary>True where a variable has a value.</summary>
    /// <param name="variable">The variable's name.</param>
    public bool Has(string variable) => _texts.ContainsKey(variable) || _names.ContainsKey(variable) || _dates.ContainsKey(variable);

    /// <summary>The source, its variables in the order of their names.</summary>
    public Source Build() => new(
        id,
        Type,
        ValueList.From(_texts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Variable<string>(p.Key, p.Value))),
        ValueList.From(_names.OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => new Variable<ValueList<PersonName>>(p.Key, ValueList.From(p.Value.ToArray())))),
        ValueList.From(_dates.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Variable<SourceDate>(p.Key, p.Value))),
        span);

    private static DateParts? WithSeason(DateParts? date) => date switch
    {
        { Month: >= 13 and <= 20 } d => new DateParts(d.Year) { Season = ((d.Month - 13) % 4) + 1 },
        { Month: >= 21 and <= 24 } d => new DateParts(d.Year) { Season = d.Month - 20 },
        { Month: < 0 or > 12 } d => new DateParts(d.Year),
        _ => date,
    };
}
