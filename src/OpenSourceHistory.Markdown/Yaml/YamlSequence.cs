namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Span">The place.</param>
internal sealed record YamlSequence(IReadOnlyList<YamlValue> Items, SourceSpan Span) : YamlValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}
