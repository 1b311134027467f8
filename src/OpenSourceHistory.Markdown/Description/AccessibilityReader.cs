using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads <c>accessibility:</c>, what a publisher states of the book.</summary>
internal sealed class AccessibilityReader
{
    private static readonly string[] s_keys = ["conformance", "certifier", "credential", "report", "contact", "hazards", "summary"];
    private static readonly string[] s_conformances =
        [.. from version in (string[])["2.0", "2.1", "2.2"] from level in (string[])["A", "AA", "AAA"] select $"WCAG {version} {level}"];

    // Each hazard, and what is said where it is not among those named.
    private static readonly (string Name, string Is, string IsNot)[] s_hazards =
        [("flashing", "flashing", "noFlashingHazard"), ("motion", "motionSimulation", "noMotionSimulationHazard"), ("sound", "sound", "noSoundHazard")];

    private static readonly string[] s_whole = ["none", "unknown"];

    private readonly DiagnosticBag _found = new();

    /// <summary>Its key.</summary>
    public const string Key = "accessibility";

    /// <summary>Reads the statement.</summary>
    /// <param name="reader">The description.</param>
    /// <param name="publisher">Publisher of the book, who certifies it where nobody else is named; or null.</param>
    /// <returns>The statement; null where there is none.</returns>
    public Result<AccessibilityStatement?> Read(MappingReader reader, string? publisher) =>
        _found.With(reader.Map(Key, "{hazards: none}", _found) is { } map ? Read(map, publisher) : null);

    private AccessibilityStatement Read(YamlMapping map, string? publisher)
    {
        var reader = new MappingReader(map);
        reader.CheckKeys(s_keys, _found);
        var statement = new AccessibilityStatement
        {
            Certifier = Clean(reader.Text("certifier", _found)) ?? publisher,
            Credential = Clean(reader.Text("credential", _found)),
            Report = Clean(reader.Text("report", _found)),
            Contact = Clean(reader.Text("contact", _found)),
            Hazards = ReadHazards(reader),
            Summary = Clean(reader.Text("summary", _found)),
        };
        if (reader.Choice("conformance", s_conformances, _found) is not { } asked)
        {
            return statement;
        }

        if (statement.Certifier is not null)
        {
            var words = asked.Split(' ');
            return statement with { Conformance = $"EPUB Accessibility 1.1 - WCAG {words[1]} Level {words[2]}" };
        }

        _found.Warning(
            MarkdownCodes.MissingKey, reader.Value("conformance")!.Span, "A conformance that nobody certifies cannot be stated", "Add “certifier: ”, the name of who has checked the book");
        return statement;
    }

    private static string? Clean(YamlScalar? scalar) => string.IsNullOrWhiteSpace(scalar?.Text) ? null : scalar.Text.Trim();

    private ValueList<string> ReadHazards(MappingReader reader)
    {
        var allowed = s_hazards.Select(h => h.Name).Concat(s_whole).ToList();
        var named = new List<string>();
        foreach (var text in reader.Texts("hazards", _found))
        {
            if (allowed.Contains(text.Text.Trim()))
            {
                named.Add(text.Text.Trim());
            }
            else
            {
                MappingReader.ReportUnknown(text, $"“{text.Text}” is no hazard", allowed, "hazards", _found, Severity.Warning);
            }
        }

        return named.Count == 0 ? []
            : named.Find(n => Array.IndexOf(s_whole, n) >= 0) is { } whole ? [whole]
            : ValueList.From(s_hazards.Select(h => named.Contains(h.Name) ? h.Is : h.IsNot));
    }
}
