namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A note's call <c>[^label]</c>.</summary>
internal sealed class NoteCall(string label) : MdInlines.LeafInline
{
    /// <summary>The label without brackets and caret.</summary>
    public string Label { get; } = label;
}
