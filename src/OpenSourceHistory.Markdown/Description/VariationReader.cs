using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads what an edition has otherwise than the book.</summary>
/// <param name="findStyle">The path of a sheet; null where there is none, which is reported.</param>
/// <param name="readParts">What the map of an edition says that it is made of; empty where it says nothing.</param>
internal sealed class VariationReader(Func<YamlScalar, string?> findStyle, Func<MappingReader, ValueList<DivisionEntry>> readParts)
{
    private const string Style = "style";
    private const string Set = "set";
    private const string Notes = "notes";
    private const string Hyphens = "--";

    private readonly Dictionary<ValueList<string>, ValueList<DivisionEntry>> _parts = [];

    /// <summary>The keys that it reads.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Style, Set, Notes, ContentsReader.Key, .. Enum.GetValues<Matter>().Select(ClassNames.Of)];

    /// <summary>The lists of parts that editions have of their own, by their names.</summary>
    public IReadOnlyDictionary<ValueList<string>, ValueList<DivisionEntry>> Parts => _parts;

    /// <summary>The names that stand for a list of parts.</summary>
    /// <param name="entries">The parts.</param>
    public static ValueList<string> NamesOf(ValueList<DivisionEntry> entries) => ValueList.From(entries.Select(e => $"{ClassNames.Of(e.Matter)}: {e.Name}"));

    /// <summary>Reads the map of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="reader">Its map.</param>
    /// <returns>The edition with its variation; a cover has that of the edition that it is wrapped around.</returns>
    public Result<Edition> ReadInto(Edition edition, MappingReader reader)
    {
        var found = new DiagnosticBag();
        if (edition is CoverEdition)
        {
            foreach (var key in reader.Keys.Where(k => Keys.Contains(k.Text)))
            {
                found.Warning(MarkdownCodes.UnknownKey, key.Span, $"A cover has the “{key.Text}” of the edition that it is wrapped around", "Leave it out, or write it there");
            }

            return found.With(edition);
        }

        var variation = edition.Variation with
        {
            StyleSheetPath = reader.Text(Style, found) is { } style ? findStyle(style) : null,
            Variables = ReadVariables(reader, found),
            NotePlacement = reader.Value(Notes) is null ? null : NotesReader.ReadPlacement(reader, found),
            ContentsDepth = ContentsReader.ReadDepth(reader, found),
            Parts = ReadParts(reader),
        };
        return found.With(edition with { Variation = variation });
    }

    private ValueList<string> ReadParts(MappingReader reader)
    {
        var entries = readParts(reader);
        var names = NamesOf(entries);
        _parts.TryAdd(names, entries);
        return names;
    }

    private static ValueList<SheetVariable> ReadVariables(MappingReader reader, DiagnosticBag found)
    {
        if (reader.Map(Set, "{text-size: 14pt}", found) is not { } map)
        {
            return [];
        }

        var values = new MappingReader(map);
        var variables = new List<SheetVariable>();
        foreach (var key in values.Keys)
        {
            if (values.Text(key.Text, found) is { } value)
            {
                variables.Add(new SheetVariable(key.Text.StartsWith(Hyphens, StringComparison.Ordinal) ? key.Text : Hyphens + key.Text, value.Text, key.Span));
            }
        }

        return ValueList.From(variables.OrderBy(v => v.Name, StringComparer.Ordinal));
    }
}
