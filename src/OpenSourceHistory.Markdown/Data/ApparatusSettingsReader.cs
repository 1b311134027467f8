using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads how a book wants its citations, links and abbreviations.</summary>
/// <param name="data">Finds files.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class ApparatusSettingsReader(DataFiles data, DiagnosticBag diagnostics)
{
    // What users of the style repository call the usual style.
    private const string UsualAlias = "chicago-notes-bibliography";

    private static readonly string[] s_citationKeys = ["style", "restart"];

    /// <summary>The keys of <c>book.yaml</c> that are read here.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["citations", "abbreviations", "links"];

    /// <summary>Reads the settings.</summary>
    /// <param name="description">The map of <c>book.yaml</c>.</param>
    /// <param name="sources">The book's sources, or null.</param>
    public ApparatusData Read(MappingReader description, SourceList? sources) => new()
    {
        Sources = sources?.Sources ?? [],
        Acknowledged = sources?.Acknowledged ?? [],
        Citations = ReadCitations(description.Map("citations")),
        AbbreviationForm = ReadAbbreviations(description.Map("abbreviations")),
        HasLinkNotes = ReadLinks(description.Map("links")),
    };

    private CitationSettings ReadCitations(YamlMapping? map)
    {
        if (map is null)
        {
            return new CitationSettings();
        }

        var reader = new MappingReader(map, diagnostics);
        reader.CheckKeys(s_citationKeys);
        return new CitationSettings { Style = ReadStyle(reader.Text("style")), RestartsByChapter = reader.Choice("restart", ["book", "chapter"]) == "chapter" };
    }

    private CitationStyle? ReadStyle(YamlScalar? name)
    {
        if (name is null)
        {
            return null;
        }

        if (name.Text.EndsWith(".csl", StringComparison.OrdinalIgnoreCase))
        {
            return data.Read(name) is { } file ? CitationStyle.Parse(file, diagnostics) : null;
        }

        if (BuiltInStyles.Find(name.Text == UsualAlias ? BuiltInStyles.Default : name.Text) is { } style)
        {
            return style;
        }

        MappingReader.ReportUnknown(
            MarkdownCodes.UnknownValue, Severity.Error, name.Span, $"“{name.Text}” is no citation style; name a .csl file in the book's folder, or one that comes with the program",
            name.Text, [.. BuiltInStyles.Names, UsualAlias], "styles", diagnostics);
        return null;
    }

    private AbbreviationForm ReadAbbreviations(YamlMapping? map)
    {
        if (map is null)
        {
            return AbbreviationForm.Brackets;
        }

        var reader = new MappingReader(map, diagnostics);
        reader.CheckKeys(["expand"]);
        return reader.Choice("expand", ["brackets", "note", "none"]) switch
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

        var reader = new MappingReader(map, diagnostics);
        reader.CheckKeys(["notes"]);
        return reader.Value("notes") is null || reader.Flag("notes");
    }
}
