using System.Text.Json;
using System.Text.RegularExpressions;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Processing;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.UnitTests.Citations.Suite;

/// <summary>Runs a case: what it expects, and what came, line by line.</summary>
internal static partial class SuiteRunner
{
    // All sources of a case are known in its order before the first citation.
    private const string Registry = "registry";

    public static (string Expected, string Actual) Run(SuiteCase testCase)
    {
        var sources = CslJson.Read(testCase["INPUT"]);
        var style = CitationStyle.Parse(new SourceFile(testCase.Name, testCase["CSL"].Trim())).Value
            ?? throw new InvalidOperationException("The style cannot be read.");
        var locale = LocaleCatalog.BuiltIn.Find(style.DefaultLocale ?? "en-US");
        var hasCitations = testCase["CITATIONS"].Length > 0;
        var clusters = ClustersOf(testCase, [.. sources.Select(s => s.Id)]);
        var known = hasCitations ? [] : new[] { new CitationCluster(ValueList.From(sources.Select(s => new CitationItem(s.Id))), 0, Registry) };
        var cited = new CitationProcessor(style, sources, locale).Process([.. known, .. clusters], []).Value;
        return testCase.IsBibliography
            ? (Join(SuiteMarkup.Entries(testCase["RESULT"])), Join(cited.Bibliography?.Entries.Where(e => !e.Text.IsEmpty).Select(e => SuiteMarkup.Of(e.Text)) ?? []))
            : (Join(SuiteMarkup.Lines(Bare(testCase["RESULT"]))), Join(cited.Citations.Skip(known.Length).Select(Printed)));
    }

    // What comes to nothing is told in its place there; here it is known by its being empty.
    private static string Printed(FormattedText text) => text.IsEmpty ? "[CSL STYLE ERROR: reference with no printed form.]" : SuiteMarkup.Of(text);

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => l.Trim()));

    private static string Bare(string result) => Marker().Replace(result, string.Empty);

    private static List<CitationCluster> ClustersOf(SuiteCase testCase, List<string> all)
    {
        if (testCase["CITATIONS"].Length > 0)
        {
            return Citations(testCase["CITATIONS"]);
        }

        if (testCase["CITATION-ITEMS"].Length == 0)
        {
            return [new CitationCluster(ValueList.From(all.Select(id => new CitationItem(id))), 0)];
        }

        using var document = JsonDocument.Parse(testCase["CITATION-ITEMS"]);
        var hasPositions = testCase["CITATION-ITEMS"].Contains("\"position\"", StringComparison.Ordinal);
        return [.. document.RootElement.EnumerateArray().Select((c, i) => new CitationCluster(
            ValueList.From(c.EnumerateArray().Select(Item).ToArray()), 0, hasPositions ? "positions" : $"cluster {i}"))];
    }

    // Each step replaces or inserts one citation, and says which stand before and behind it.
    private static List<CitationCluster> Citations(string json)
    {
        using var document = JsonDocument.Parse(json);
        var known = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var order = new List<(string Id, int Note)>();
        foreach (var step in document.RootElement.EnumerateArray())
        {
            var citation = step[0];
            var id = citation.TryGetProperty("citationID", out var name) ? CslJson.Text(name) : $"citation {known.Count}";
            known[id] = citation;
            order = [.. Places(step[1]), (id, NoteOf(citation)), .. Places(step[2])];
        }

        return [.. order.Select(o => new CitationCluster(ValueList.From(known[o.Id].GetProperty("citationItems").EnumerateArray().Select(Item).ToArray()), o.Note))];
    }

    private static IEnumerable<(string Id, int Note)> Places(JsonElement list) =>
        list.EnumerateArray().Select(p => (CslJson.Text(p[0]), p[1].GetInt32()));

    private static int NoteOf(JsonElement citation) =>
        citation.TryGetProperty("properties", out var properties) && properties.TryGetProperty("noteIndex", out var note) ? note.GetInt32() : 0;

    private static CitationItem Item(JsonElement item)
    {
        string? Part(string name) => item.TryGetProperty(name, out var value) ? CslJson.Text(value) : null;

        return new CitationItem(Part("id")!)
        {
            Locator = Part("locator"),
            Label = Part("label"),
            Prefix = FormattedText.Parse(Part("prefix") ?? string.Empty),
            Suffix = FormattedText.Parse(Part("suffix") ?? string.Empty),
            SuppressesAuthor = Part("suppress-author") is "true" or "1",
            IsAuthorOnly = Part("author-only") is "true" or "1",
        };
    }

    [GeneratedRegex(@"^(>>|\.\.)\[\d+\] ", RegexOptions.Multiline)]
    private static partial Regex Marker();
}
