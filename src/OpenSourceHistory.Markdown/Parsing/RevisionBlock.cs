using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Blocks that are put in or struck out.</summary>
/// <param name="parser">The parser.</param>
/// <param name="sign">The sign.</param>
internal sealed class RevisionBlock(BlockParser parser, char sign) : Md.ContainerBlock(parser)
{
    /// <summary>The sign.</summary>
    public char Sign { get; } = sign;

    /// <summary>True once the mark that ends it was read.</summary>
    public bool IsClosed { get; set; }
}
