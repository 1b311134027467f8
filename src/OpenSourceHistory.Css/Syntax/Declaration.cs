namespace OpenSourceHistory.Css.Syntax;

/// <summary>A declaration.</summary>
/// <param name="Name">Property, in lower case; custom properties as written.</param>
/// <param name="Value">Value without white space at its ends and without <c>!important</c>.</param>
/// <param name="IsImportant">True where <c>!important</c> stands behind it.</param>
/// <param name="Span">Place of the whole declaration.</param>
public sealed record Declaration(string Name, IReadOnlyList<Component> Value, bool IsImportant, SourceSpan Span)
{
    /// <summary>True for <c>--name</c>.</summary>
    public bool IsCustom => Name.StartsWith("--", StringComparison.Ordinal);

    /// <summary>Place of the value alone.</summary>
    public SourceSpan ValueSpan => Value.Count == 0 ? Span : Span with { Start = Value[0].Start, End = Value[^1].End };
}
