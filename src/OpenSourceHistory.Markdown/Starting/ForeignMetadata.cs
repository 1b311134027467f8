using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>What another tool's description says about a book.</summary>
internal sealed partial record ForeignMetadata
{
    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Its subtitle, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Its authors.</summary>
    public ValueList<string> Authors { get; init; } = [];

    /// <summary>Its language as BCP 47 has it, or null.</summary>
    public string? Language { get; init; }

    /// <summary>What it is about, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Its date, as a year, month or day; null where that is not said so.</summary>
    public string? Date { get; init; }

    /// <summary>Files of its sources, which may not be there.</summary>
    public ValueList<string> Sources { get; init; } = [];

    /// <summary>File of its citation style, or null.</summary>
    public string? CitationStyle { get; init; }

    /// <summary>Reads the keys that Pandoc, Quarto and GitBook have in common.</summary>
    /// <param name="map">The map that names the book.</param>
    public static Result<ForeignMetadata> Of(MappingReader map)
    {
        var found = new DiagnosticBag();
        return found.With(new ForeignMetadata
        {
            Title = Text(map, "title"),
            Subtitle = Text(map, "subtitle"),
            Authors = found.Take(AuthorNames.Of(map.Value("author") ?? map.Value("authors"))),
            Language = LanguageReader.Of(Text(map, "lang") ?? Text(map, "language")),
            Description = Text(map, "description"),
            Date = Text(map, "date") is { } date && Date8601().IsMatch(date) ? date : null,
            Sources = ValueList.From(Texts(map.Value("bibliography"))),
            CitationStyle = Text(map, "csl"),
        });
    }

    /// <summary>Takes from another description what this one does not say.</summary>
    /// <param name="other">The other.</param>
    public ForeignMetadata Or(ForeignMetadata other) => new()
    {
        Title = Title ?? other.Title,
        Subtitle = Subtitle ?? other.Subtitle,
        Authors = Authors.Count > 0 ? Authors : other.Authors,
        Language = Language ?? other.Language,
        Description = Description ?? other.Description,
        Date = Date ?? other.Date,
        Sources = Sources.Count > 0 ? Sources : other.Sources,
        CitationStyle = CitationStyle ?? other.CitationStyle,
    };

    // What a program would fill in is nothing to print.
    private static string? Text(MappingReader map, string key) =>
        (map.Value(key) as YamlScalar)?.Text.Trim() is { Length: > 0 } text && !text.Contains("`r ", StringComparison.Ordinal) ? text : null;

    private static IEnumerable<string> Texts(YamlValue? value) => value switch
    {
        YamlScalar { IsNull: false } only => [only.Text.Trim()],
        YamlSequence list => list.Items.SelectMany(Texts),
        _ => [],
    };

    [GeneratedRegex(@"^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$")]
    private static partial Regex Date8601();
}
