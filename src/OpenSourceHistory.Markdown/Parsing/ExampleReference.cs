namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>What may refer to an example, <c>@label</c>; text where no example has the label.</summary>
internal sealed class ExampleReference(string label) : MdInlines.LeafInline
{
    /// <summary>The label without its sign.</summary>
    public string Label { get; } = label;
}
