using System.Text.RegularExpressions;

namespace OpenSourceHistory.UnitTests.Citations.Suite;

/// <summary>A case in the form of the test suite of the Citation Style Language: named sections between arrows.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Sections">The sections by name.</param>
internal sealed partial record SuiteCase(string Name, IReadOnlyDictionary<string, string> Sections)
{
    public string this[string section] => Sections.GetValueOrDefault(section, string.Empty);

    public bool IsBibliography => this["MODE"].StartsWith("bibliography", StringComparison.Ordinal);

    public static SuiteCase Load(string path) => new(
        Path.GetFileNameWithoutExtension(path),
        Section().Matches(File.ReadAllText(path).ReplaceLineEndings("\n"))
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["text"].Value.Trim('\n'), StringComparer.Ordinal));

    [GeneratedRegex(@"^\uFEFF?>>=+\s*(?<name>[A-Z-]+)\s*=+>>\n(?<text>.*?)\n?<<=+\s*\k<name>\s*=+<<", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();
}
