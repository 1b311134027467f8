namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A reference <c>@fig-x</c>.</summary>
internal sealed class LabelReference(string id) : MdInlines.LeafInline
{
    /// <summary>The id referred to.</summary>
    public string Id { get; } = id;
}
