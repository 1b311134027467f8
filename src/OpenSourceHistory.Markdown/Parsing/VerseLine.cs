using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A line of a line block, with the lines that continue it: a paragraph to the library, so that those lines are joined.</summary>
internal sealed class VerseLine : Md.ParagraphBlock
{
    public VerseLine(BlockParser parser)
        : base(parser) => ProcessInlines = true;

    /// <summary>Count of spaces that the author set before the line.</summary>
    public int Indent { get; init; }
}
