namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>Characters.</summary>
/// <param name="Text">The characters.</param>
/// <param name="IsPlain">True where they are not quoted.</param>
/// <param name="Span">The place.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlValue(Span)
{
    /// <inheritdoc/>
    public override string Kind => IsNull ? "nothing" : "text";

    /// <summary>True for a value that was left out.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" && IsPlain;
}
