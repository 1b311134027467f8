using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A note's text, <c>[^label]: text</c>, wherever it stands in its file.</summary>
internal sealed class NoteDefinition(BlockParser parser, string label) : Md.ContainerBlock(parser)
{
    /// <summary>The label without brackets and caret.</summary>
    public string Label { get; } = label;

    /// <summary>Where the label stands, brackets included.</summary>
    public Md.SourceSpan LabelSpan { get; init; }
}
