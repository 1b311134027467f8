using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Lines of another tool's markup, as they are written.</summary>
internal sealed class ForeignBlock : Md.CodeBlock
{
    public ForeignBlock(BlockParser parser, ForeignKind kind)
        : base(parser) => Kind = kind;

    /// <summary>Their kind.</summary>
    public ForeignKind Kind { get; }

    /// <summary>The offset at which the last line ends, in the parsed text.</summary>
    public int Last { get; init; }
}
