using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads <c>glossary.yaml</c>: terms with what they mean.</summary>
/// <param name="entries">Reads entries.</param>
internal sealed class GlossaryReader(EntryReader entries)
{
    private static readonly string[] s_keys = ["term", "native", "lang", "pinyin", "definition", "aliases", "see", "sort", "note"];

    // A name means one term, however it is capitalised.
    private readonly Dictionary<string, YamlScalar> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<YamlScalar> _references = [];

    /// <summary>Reads files.</summary>
    /// <param name="files">What the files hold.</param>
    public ValueList<GlossaryEntry> Read(IEnumerable<YamlValue> files)
    {
        var terms = new List<GlossaryEntry>();
        foreach (var entry in files.SelectMany(f => entries.EntriesOf(f, "A term", s_keys)))
        {
            if (ReadOne(entry) is { } term)
            {
                terms.Add(term);
            }
        }

        CheckReferences(terms);
        return ValueList.From(terms);
    }

    private GlossaryEntry? ReadOne(MappingReader entry)
    {
        if (entries.Required(entry, "term", "A term has no name") is not { } term || !AddName(term))
        {
            return null;
        }

        var references = entry.Texts("see");
        _references.AddRange(references);
        if (references.Count == 0)
        {
            entries.Required(entry, "definition", $"The term “{term.Text}” has no definition and refers to no other");
        }

        return new GlossaryEntry(term.Text.Trim(), entries.ProseOf(entry, "definition"), term.Span)
        {
            Native = entries.NativeOf(entry),
            Aliases = ValueList.From(entry.Texts("aliases").Where(AddName).Select(a => a.Text.Trim())),
            See = EntryReader.AllTrimmed(entry, "see"),
            SortKey = EntryReader.Trimmed(entry, "sort"),
            HasNote = entry.Value("note") is null || entry.Flag("note"),
        };
    }

    private bool AddName(YamlScalar name)
    {
        var text = name.Text.Trim();
        if (_names.TryAdd(text, name))
        {
            return true;
        }

        var first = _names[text].Span;
        entries.Diagnostics.Error(MarkdownCodes.DefinedTwice, name.Span, $"The term “{text}” is defined twice", $"The first stands at {first}; leave one out, or give it another name");
        return false;
    }

    private void CheckReferences(List<GlossaryEntry> terms)
    {
        var known = terms.Select(t => t.Term).ToList();
        foreach (var reference in _references.Where(r => !known.Contains(r.Text.Trim(), StringComparer.OrdinalIgnoreCase)))
        {
            var name = reference.Text.Trim();
            var hint = terms.Find(t => t.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))?.Term ?? NearestName.Find(name, known);
            entries.Diagnostics.Error(
                MarkdownCodes.UnknownValue, reference.Span, $"The glossary has no term “{name}” to refer to", hint is null ? [] : [$"Did you mean “{hint}”?"]);
        }
    }
}
