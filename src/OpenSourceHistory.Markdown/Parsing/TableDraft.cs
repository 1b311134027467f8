using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The lines of a table that is drawn with signs, until its last line is known.</summary>
internal sealed class TableDraft : Md.LeafBlock
{
    public TableDraft(BlockParser parser)
        : base(parser) => ProcessInlines = false;

    /// <summary>How many more lines belong to it, where that is known; -1 where it is not.</summary>
    public int LinesLeft { get; set; } = -1;
}
