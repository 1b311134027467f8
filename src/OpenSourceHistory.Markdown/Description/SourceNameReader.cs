using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the names of a source's variable: a list of maps, or a single one.</summary>
/// <param name="variable">The variable, for messages.</param>
/// <param name="diagnostics">Receives the faults.</param>
internal sealed class SourceNameReader(string variable, DiagnosticBag diagnostics)
{
    private static readonly string[] s_keys =
        ["family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle", "comma-suffix", "static-ordering", "parse-names"];

    /// <summary>Reads the names.</summary>
    public IEnumerable<PersonName> Read(YamlValue value) => value switch
    {
        YamlSequence sequence => sequence.Items.Select(ReadOne).OfType<PersonName>(),
        _ => ReadOne(value) is { } only ? [only] : [],
    };

    private PersonName? ReadOne(YamlValue value)
    {
        if (value is not YamlMapping mapping)
        {
            diagnostics.Error(
                MarkdownCodes.WrongType, value.Span, $"A name in “{variable}” must be a map of keys, not {MappingReader.Describe(value)}",
                "Write {family: Doe, given: Jane}, or {literal: Name of a body}");
            return null;
        }

        var reader = new MappingReader(mapping, diagnostics);
        reader.CheckKeys(s_keys);
        var name = new PersonName
        {
            Family = Clean(reader.Text("family")),
            Given = Clean(reader.Text("given")),
            Literal = Clean(reader.Text("literal")),
            Suffix = Clean(reader.Text("suffix")),
            DroppingParticle = Clean(reader.Text("dropping-particle")),
            NonDroppingParticle = Clean(reader.Text("non-dropping-particle")),
            HasCommaBeforeSuffix = IsSet(reader, "comma-suffix"),
            IsStaticOrdering = IsSet(reader, "static-ordering"),
        };
        if (name is { Family: null, Given: null, Literal: null })
        {
            diagnostics.Error(MarkdownCodes.MissingKey, mapping.Span, $"A name in “{variable}” is empty", "Add “family: ” and “given: ”, or “literal: ”");
            return null;
        }

        return name;
    }

    private static string? Clean(YamlScalar? scalar) => string.IsNullOrWhiteSpace(scalar?.Text) ? null : scalar.Text.Trim();

    // CSL-JSON has 1 for yes, too.
    private static bool IsSet(MappingReader reader, string key) => reader.Value(key) is YamlScalar { Text: "1" } || reader.Flag(key);
}
