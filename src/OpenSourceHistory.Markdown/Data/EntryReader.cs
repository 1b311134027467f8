using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>What all data files have in common: a list of entries, each a map of keys.</summary>
/// <param name="prose">Reads prose.</param>
internal sealed class EntryReader(ProseReader prose)
{
    /// <summary>Reads prose.</summary>
    public ProseReader Prose => prose;

    /// <summary>The entries of a file; what is no map, or has keys that are not known, is reported.</summary>
    /// <param name="value">What the file holds.</param>
    /// <param name="noun">What an entry is, for messages: <c>an event</c>.</param>
    /// <param name="keys">The keys known, the first one that every entry has.</param>
    /// <param name="found">Receives the faults.</param>
    public static IEnumerable<MappingReader> EntriesOf(YamlValue value, string noun, IReadOnlyList<string> keys, DiagnosticBag found)
    {
        if (value is YamlScalar { IsNull: true })
        {
            yield break;
        }

        if (value is not YamlSequence sequence)
        {
            found.Error(MarkdownCodes.WrongType, value.Span, $"The file must be a list, not {value.Kind}", $"Begin each entry with “- {keys[0]}: ”");
            yield break;
        }

        foreach (var item in sequence.Items)
        {
            if (item is not YamlMapping mapping)
            {
                found.Warning(MarkdownCodes.WrongType, item.Span, $"{noun} must be a map of keys, not {item.Kind}", $"Allowed keys: {string.Join(", ", keys)}");
                continue;
            }

            var reader = new MappingReader(mapping);
            reader.CheckKeys(keys, found);
            yield return reader;
        }
    }

    /// <summary>A text that an entry must have; null, reported, where it has not.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The text's key.</param>
    /// <param name="what">What is missing, for the message.</param>
    /// <param name="found">Receives the faults.</param>
    public static YamlScalar? Required(MappingReader entry, string key, string what, DiagnosticBag found)
    {
        if (entry.Value(key) is null || (entry.Value(key) is YamlScalar scalar && string.IsNullOrWhiteSpace(scalar.Text)))
        {
            found.Warning(MarkdownCodes.MissingKey, entry.Span with { End = entry.Span.Start }, what, $"Add “{key}: ”");
            return null;
        }

        return entry.Text(key, found);
    }

    /// <summary>The text of a key without spaces at its ends; null where it is missing or empty.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The key.</param>
    /// <param name="found">Receives the faults.</param>
    public static string? Trimmed(MappingReader entry, string key, DiagnosticBag found) => entry.Text(key, found)?.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The texts of a key without spaces at their ends.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The key.</param>
    /// <param name="found">Receives the faults.</param>
    public static ValueList<string> AllTrimmed(MappingReader entry, string key, DiagnosticBag found) =>
        ValueList.From(entry.Texts(key, found).Select(t => t.Text.Trim()).Where(t => t.Length > 0));

    /// <summary>The prose of a key; empty where it is missing.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The key.</param>
    /// <param name="found">Receives the faults.</param>
    public ValueList<Inline> ProseOf(MappingReader entry, string key, DiagnosticBag found) => entry.Text(key, found) is { } text ? found.Take(prose.Read(text)) : [];

    /// <summary>The native name of an entry, from the keys <c>native</c>, <c>lang</c> and <c>pinyin</c>; null where it has none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="found">Receives the faults.</param>
    public static NativeName? NativeOf(MappingReader entry, DiagnosticBag found)
    {
        var native = Trimmed(entry, "native", found);
        var pinyin = Trimmed(entry, "pinyin", found);
        var language = LanguageOf(entry, native, found);
        return native is null && pinyin is null ? null : new NativeName(native, language, pinyin);
    }

    private static string? LanguageOf(MappingReader entry, string? native, DiagnosticBag found)
    {
        if (entry.Text("lang", found) is not { } language)
        {
            return native is null ? null : NameScript.LanguageOf(native) is "zh" ? "zh-Hans" : NameScript.LanguageOf(native);
        }

        return LanguageReader.Read(language, found);
    }
}
