using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A fenced division <c>::: name</c> or <c>::: {.name}</c>.</summary>
internal sealed class FencedDiv(BlockParser parser) : Md.ContainerBlock(parser)
{
    /// <summary>True once its closing fence was read.</summary>
    public bool IsClosed { get; set; }
}
