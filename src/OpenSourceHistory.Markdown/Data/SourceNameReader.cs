using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>Reads the names of a source's variable: a list of maps, or a single one.</summary>
/// <param name="variable">The variable, for messages.</param>
internal sealed class SourceNameReader(string variable)
{
    private readonly DiagnosticBag _found = new();
    private static readonly string[] s_keys =
        ["family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle", "comma-suffix", "static-ordering", "parse-names"];

    /// <summary>Reads the names.</summary>
    public Result<ValueList<PersonName>> Read(YamlValue value)
    {
        IEnumerable<YamlValue> items = value is YamlSequence sequence ? sequence.Items : [value];
        return _found.With(ValueList.From(items.Select(ReadOne).OfType<PersonName>()));
    }

    private PersonName? ReadOne(YamlValue value)
    {
        if (value is not YamlMapping mapping)
        {
            _found.Warning(
                MarkdownCodes.WrongType, value.Span, $"A name in “{variable}” must be a map of keys, not {MappingReader.Describe(value)}",
                "Write {family: Doe, given: Jane}, or {literal: Name of a body}");
            return null;
        }

        var reader = new MappingReader(mapping);
        reader.CheckKeys(s_keys, _found);
        var name = new PersonName
        {
            Family = Clean(reader.Text("family", _found)),
            Given = Clean(reader.Text("given", _found)),
            Literal = Clean(reader.Text("literal", _found)),
            Suffix = Clean(reader.Text("suffix", _found)),
            DroppingParticle = Clean(reader.Text("dropping-particle", _found)),
            NonDroppingParticle = Clean(reader.Text("non-dropping-particle", _found)),
            HasCommaBeforeSuffix = IsSet(reader, "comma-suffix"),
            IsStaticOrdering = IsSet(reader, "static-ordering"),
        };
        if (name is { Family: null, Given: null, Literal: null })
        {
            _found.Warning(MarkdownCodes.MissingKey, mapping.Span, $"A name in “{variable}” is empty", "Add “family: ” and “given: ”, or “literal: ”");
            return null;
        }

        return name;
    }

    private static string? Clean(YamlScalar? scalar) => string.IsNullOrWhiteSpace(scalar?.Text) ? null : scalar.Text.Trim();

    // CSL-JSON has 1 for yes, too.
    private bool IsSet(MappingReader reader, string key) => reader.Value(key) is YamlScalar { Text: "1" } || reader.Flag(key, _found);
}
