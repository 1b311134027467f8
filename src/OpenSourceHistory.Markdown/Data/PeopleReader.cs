using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads <c>people.yaml</c>: people and organisations.</summary>
/// <param name="entries">Reads entries.</param>
internal sealed class PeopleReader(EntryReader entries)
{
    private readonly DiagnosticBag _found = new();
    private const string Organisation = "organisation";

    private static readonly string[] s_keys = ["name", "native", "lang", "pinyin", "kind", "description", "sort", "aliases"];
    private static readonly string[] s_kinds = ["person", Organisation];

    private readonly Dictionary<string, SourceSpan> _names = new(StringComparer.Ordinal);

    /// <summary>Reads files.</summary>
    /// <param name="files">What the files hold.</param>
    public Result<ValueList<PersonEntry>> Read(IEnumerable<YamlValue> files) =>
        _found.With(ValueList.From(files.SelectMany(f => EntryReader.EntriesOf(f, "A person or organisation", s_keys, _found)).Select(ReadOne).OfType<PersonEntry>()));

    private PersonEntry? ReadOne(MappingReader entry)
    {
        if (EntryReader.Required(entry, "name", "A person or organisation has no name", _found) is not { } name)
        {
            return null;
        }

        var text = name.Text.Trim();
        var kind = entry.Choice("kind", s_kinds, _found) == Organisation ? PersonKind.Organisation : PersonKind.Person;
        if (!_names.TryAdd(text, name.Span))
        {
            _found.WarningOfSecond(MarkdownCodes.DefinedTwice, name.Span, _names[text], $"“{text}” is listed twice");
        }

        EntryReader.Required(entry, "description", $"“{text}” has no description", _found);
        return new PersonEntry(text, kind, entries.ProseOf(entry, "description", _found), name.Span)
        {
            Native = EntryReader.NativeOf(entry, _found),
            Aliases = EntryReader.AllTrimmed(entry, "aliases", _found),
            SortKey = EntryReader.Trimmed(entry, "sort", _found),
        };
    }
}
