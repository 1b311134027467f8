using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads how a book wants its citations, links and abbreviations.</summary>
/// <param name="data">Finds files.</param>
internal sealed class ApparatusSettingsReader(DataFiles data)
{
    private readonly DiagnosticBag _found = new();
    private static readonly string[] s_citationKeys = ["style", "restart", "nocite", "no-date"];

    /// <summary>The keys of <c>book.yaml</c> that are read here.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["citations", "abbreviations", "links"];

    /// <summary>Reads the settings.</summary>
    /// <param name="description">The map of <c>book.yaml</c>.</param>
    /// <param name="sources">The book's sources, or null.</param>
    public Result<ApparatusData> Read(MappingReader description, SourceList? sources) => _found.With(new ApparatusData
    {
        Sources = sources?.Sources ?? [],
        Acknowledged = sources?.Acknowledged ?? [],
        Citations = ReadCitations(description.Map("citations", "{style: chicago-fullnote-bibliography}", _found), sources) with { ReadsKeys = sources is not null },
        AbbreviationForm = ReadAbbreviations(description.Map("abbreviations", "{expand: note}", _found)),
        HasLinkNotes = ReadLinks(description.Map("links", "{notes: false}", _found)),
    });

    private CitationSettings ReadCitations(YamlMapping? map, SourceList? sources)
    {
        if (map is null)
        {
            return new CitationSettings();
        }

        var reader = new MappingReader(map);
        reader.CheckKeys(s_citationKeys, _found);
        return new CitationSettings
        {
            Style = _found.Take(new CitationStyleReader(data).Read(reader.Text("style", _found))),
            RestartsByChapter = reader.Choice("restart", ["book", "chapter"], _found) == "chapter",
            OmitsNoDate = reader.Value("no-date") is not null && !reader.Flag("no-date", _found),
            Uncited = _found.Take(UncitedKeys.Read(reader.Texts("nocite", _found), sources)),
        };
    }

    private AbbreviationForm ReadAbbreviations(YamlMapping? map)
    {
        if (map is null)
        {
            return AbbreviationForm.Brackets;
        }

        var reader = new MappingReader(map);
        reader.CheckKeys(["expand"], _found);
        return reader.Choice("expand", ["brackets", "note", "none"], _found) switch
        {
            "note" => AbbreviationForm.Note,
            "none" => AbbreviationForm.None,
            _ => AbbreviationForm.Brackets,
        };
    }

    private bool ReadLinks(YamlMapping? map)
    {
        if (map is null)
        {
            return true;
        }

        var reader = new MappingReader(map);
        reader.CheckKeys(["notes"], _found);
        return reader.Value("notes") is null || reader.Flag("notes", _found);
    }
}
