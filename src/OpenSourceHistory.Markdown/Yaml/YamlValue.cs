namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>A value in YAML with its place.</summary>
/// <param name="Span">Its place.</param>
internal abstract record YamlValue(SourceSpan Span)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }
}
