using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads what the data files beside <c>book.yaml</c> say for the apparatus.</summary>
/// <param name="description">The map of <c>book.yaml</c>.</param>
/// <param name="files">Finds data files.</param>
/// <param name="prose">Reads prose.</param>
internal sealed class ApparatusDataReader(MappingReader description, DataFiles files, ProseReader prose)
{
    private readonly DiagnosticBag _found = new();
    private const string Events = "events";
    private const string Index = "index";

    private static readonly string[] s_termKeys = ["gloss", "glossary"];
    private static readonly string[] s_glosses = ["note", "none"];
    private static readonly string[] s_glossaries = ["all", "rest"];

    private readonly EntryReader _entries = new(prose);

    /// <summary>The keys of <c>book.yaml</c> that are read here.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["glossary", "people", Events, Index, "terms"];

    /// <summary>Reads everything.</summary>
    /// <param name="settings">What <c>book.yaml</c> itself says.</param>
    public Result<ApparatusData> Read(ApparatusData settings)
    {
        var (gloss, list) = ReadTerms();
        return _found.With(ReadFiles(settings with { Glossary = ReadGlossary(hasNotes: gloss != "none"), ListsGlossedTerms = list != "rest" }));
    }

    private ApparatusData ReadFiles(ApparatusData settings) => settings with
    {
        People = _found.Take(new PeopleReader(_entries).Read(files.ValuesOf(description, "people", _found))),
        Events = DataFiles.IsOff(description, Events) ? null : _found.Take(new EventsReader(_entries).Read(files.ValuesOf(description, Events, _found))),
        Index = DataFiles.IsOff(description, Index)
            ? IndexData.None with { IsOff = true }
            : _found.Take(new IndexReader().Read(files.ValuesOf(description, Index, _found))),
    };

    private ValueList<Manuscript.Entries.GlossaryEntry>? ReadGlossary(bool hasNotes)
    {
        var values = files.ValuesOf(description, "glossary", _found).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var terms = _found.Take(new GlossaryReader(_entries).Read(values));
        return hasNotes ? terms : ValueList.From(terms.Select(t => t with { HasNote = false }));
    }

    private (string? Gloss, string? Glossary) ReadTerms()
    {
        if (description.Map("terms", "{gloss: none}", _found) is not { } map)
        {
            return default;
        }

        var reader = new MappingReader(map);
        reader.CheckKeys(s_termKeys, _found);
        return (reader.Choice("gloss", s_glosses, _found), reader.Choice("glossary", s_glossaries, _found));
    }
}
