using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads <c>people.yaml</c>: people and organisations.</summary>
/// <param name="entries">Reads entries.</param>
internal sealed class PeopleReader(EntryReader entries)
{
    private const string Organisation = "organisation";

    private static readonly string[] s_keys = ["name", "native", "lang", "pinyin", "kind", "description", "sort", "aliases"];
    private static readonly string[] s_kinds = ["person", Organisation];

    private readonly Dictionary<string, SourceSpan> _names = new(StringComparer.Ordinal);

    /// <summary>Reads files.</summary>
    /// <param name="files">What the files hold.</param>
    public ValueList<PersonEntry> Read(IEnumerable<YamlValue> files) =>
        ValueList.From(files.SelectMany(f => entries.EntriesOf(f, "A person or organisation", s_keys)).Select(ReadOne).OfType<PersonEntry>());

    private PersonEntry? ReadOne(MappingReader entry)
    {
        if (entries.Required(entry, "name", "A person or organisation has no name") is not { } name)
        {
            return null;
        }

        var text = name.Text.Trim();
        var kind = entry.Choice("kind", s_kinds) == Organisation ? PersonKind.Organisation : PersonKind.Person;
        if (!_names.TryAdd(text, name.Span))
        {
            entries.Diagnostics.Error(MarkdownCodes.DefinedTwice, name.Span, $"“{text}” is listed twice", $"The first stands at {_names[text]}");
        }

        entries.Required(entry, "description", $"“{text}” has no description");
        return new PersonEntry(text, kind, entries.ProseOf(entry, "description"), name.Span)
        {
            Native = entries.NativeOf(entry),
            Aliases = EntryReader.AllTrimmed(entry, "aliases"),
            SortKey = EntryReader.Trimmed(entry, "sort"),
        };
    }
}
