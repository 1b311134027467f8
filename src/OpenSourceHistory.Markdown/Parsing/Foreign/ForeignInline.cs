namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Markup of another tool in a line, as it is written.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="source">Its characters.</param>
internal sealed class ForeignInline(ForeignKind kind, string source) : MdInlines.LeafInline
{
    /// <summary>Its kind.</summary>
    public ForeignKind Kind { get; } = kind;

    /// <summary>Its characters.</summary>
    public string Source { get; } = source;
}
