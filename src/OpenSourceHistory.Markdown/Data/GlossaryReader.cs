using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads <c>glossary.yaml</c>: terms with what they mean.</summary>
/// <param name="entries">Reads entries.</param>
internal sealed class GlossaryReader(EntryReader entries)
{
    private readonly DiagnosticBag _found = new();
    private static readonly string[] s_keys = ["term", "native", "lang", "pinyin", "definition", "aliases", "see", "sort", "note"];

    // A name means one term, however it is capitalised.
    private readonly Dictionary<string, YamlScalar> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<YamlScalar> _references = [];

    /// <summary>Reads files.</summary>
    /// <param name="files">What the files hold.</param>
    public Result<ValueList<GlossaryEntry>> Read(IEnumerable<YamlValue> files)
    {
        var terms = new List<GlossaryEntry>();
        foreach (var entry in files.SelectMany(f => EntryReader.EntriesOf(f, "A term", s_keys, _found)))
        {
            if (ReadOne(entry) is { } term)
            {
                terms.Add(term);
            }
        }

        CheckReferences(terms);
        return _found.With(ValueList.From(terms));
    }

    private GlossaryEntry? ReadOne(MappingReader entry)
    {
        if (EntryReader.Required(entry, "term", "A term has no name", _found) is not { } term || !AddName(term))
        {
            return null;
        }

        var references = entry.Texts("see", _found);
        _references.AddRange(references);
        if (references.Count == 0)
        {
            EntryReader.Required(entry, "definition", $"The term “{term.Text}” has no definition and refers to no other", _found);
        }

        return new GlossaryEntry(term.Text.Trim(), entries.ProseOf(entry, "definition", _found), term.Span)
        {
            Native = EntryReader.NativeOf(entry, _found),
            Aliases = ValueList.From(entry.Texts("aliases", _found).Where(AddName).Select(a => a.Text.Trim())),
            See = EntryReader.AllTrimmed(entry, "see", _found),
            SortKey = EntryReader.Trimmed(entry, "sort", _found),
            HasNote = entry.Value("note") is null || entry.Flag("note", _found),
        };
    }

    private bool AddName(YamlScalar name)
    {
        var text = name.Text.Trim();
        if (_names.TryAdd(text, name))
        {
            return true;
        }

        _found.WarningOfSecond(MarkdownCodes.DefinedTwice, name.Span, _names[text].Span, $"The term “{text}” is defined twice", "leave one out, or give it another name");
        return false;
    }

    private void CheckReferences(List<GlossaryEntry> terms)
    {
        var known = terms.Select(t => t.Term).ToList();
        foreach (var reference in _references.Where(r => !known.Contains(r.Text.Trim(), StringComparer.OrdinalIgnoreCase)))
        {
            var name = reference.Text.Trim();
            var hint = terms.Find(t => t.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))?.Term ?? NearestName.Find(name, known);
            _found.Warning(
                MarkdownCodes.UnknownValue, reference.Span, $"The glossary has no term “{name}” to refer to", hint is null ? [] : [$"Did you mean “{hint}”?"]);
        }
    }
}
