using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>What all data files have in common: a list of entries, each a map of keys.</summary>
/// <param name="prose">Reads prose.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class EntryReader(ProseReader prose, DiagnosticBag diagnostics)
{
    /// <summary>Reads prose.</summary>
    public ProseReader Prose => prose;

    /// <summary>Receives the faults.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The entries of a file; what is no map, or has keys that are not known, is reported.</summary>
    /// <param name="value">What the file holds.</param>
    /// <param name="noun">What an entry is, for messages: <c>an event</c>.</param>
    /// <param name="keys">The keys known, the first one that every entry has.</param>
    public IEnumerable<MappingReader> EntriesOf(YamlValue value, string noun, IReadOnlyList<string> keys)
    {
        if (value is YamlScalar { IsNull: true })
        {
            yield break;
        }

        if (value is not YamlSequence sequence)
        {
            diagnostics.Error(MarkdownCodes.WrongType, value.Span, $"The file must be a list, not {value.Kind}", $"Begin each entry with “- {keys[0]}: ”");
            yield break;
        }

        foreach (var item in sequence.Items)
        {
            if (item is not YamlMapping mapping)
            {
                diagnostics.Error(MarkdownCodes.WrongType, item.Span, $"{noun} must be a map of keys, not {item.Kind}", $"Allowed keys: {string.Join(", ", keys)}");
                continue;
            }

            var reader = new MappingReader(mapping, diagnostics);
            reader.CheckKeys(keys);
            yield return reader;
        }
    }

    /// <summary>A text that an entry must have; null, reported, where it has not.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The text's key.</param>
    /// <param name="what">What is missing, for the message.</param>
    public YamlScalar? Required(MappingReader entry, string key, string what)
    {
        if (entry.Value(key) is null || (entry.Value(key) is YamlScalar scalar && string.IsNullOrWhiteSpace(scalar.Text)))
        {
            diagnostics.Error(MarkdownCodes.MissingKey, entry.Span with { End = entry.Span.Start }, what, $"Add “{key}: ”");
            return null;
        }

        return entry.Text(key);
    }

    /// <summary>The text of a key without spaces at its ends; null where it is missing or empty.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The key.</param>
    public static string? Trimmed(MappingReader entry, string key) => entry.Text(key)?.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The texts of a key without spaces at their ends.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The key.</param>
    public static ValueList<string> AllTrimmed(MappingReader entry, string key) =>
        ValueList.From(entry.Texts(key).Select(t => t.Text.Trim()).Where(t => t.Length > 0));

    /// <summary>The prose of a key; empty where it is missing.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The key.</param>
    public ValueList<Inline> ProseOf(MappingReader entry, string key) => entry.Text(key) is { } text ? prose.Read(text) : [];

    /// <summary>The native name of an entry, from the keys <c>native</c>, <c>lang</c> and <c>pinyin</c>; null where it has none.</summary>
    /// <param name="entry">The entry.</param>
    public NativeName? NativeOf(MappingReader entry)
    {
        var native = Trimmed(entry, "native");
        var pinyin = Trimmed(entry, "pinyin");
        return native is null && pinyin is null ? null : new NativeName(native, LanguageOf(entry, native), pinyin);
    }

    private string? LanguageOf(MappingReader entry, string? native)
    {
        if (entry.Text("lang") is not { } language)
        {
            return native is null ? null : NameScript.LanguageOf(native) is "zh" ? "zh-Hans" : NameScript.LanguageOf(native);
        }

        if (LanguageTag.IsWellFormed(language.Text.Trim()))
        {
            return language.Text.Trim();
        }

        diagnostics.Error(MarkdownCodes.UnknownValue, language.Span, $"“{language.Text}” is no language tag", "Write it as in en, en-GB, de or zh-Hans");
        return null;
    }
}
