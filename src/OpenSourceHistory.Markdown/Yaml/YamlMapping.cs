namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>Keys with values, each key once.</summary>
/// <param name="Entries">Keys and values in order.</param>
/// <param name="Span">The place.</param>
internal sealed record YamlMapping(IReadOnlyList<(YamlScalar Key, YamlValue Value)> Entries, SourceSpan Span) : YamlValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "a map of keys";

    /// <summary>The value of a key, or null.</summary>
    public YamlValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
