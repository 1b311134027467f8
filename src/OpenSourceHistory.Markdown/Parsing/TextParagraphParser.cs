using Markdig.Parsers;
using OpenSourceHistory.Markdown.Parsing.Tables;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Paragraphs; those whose lines are a pipe table become one when they end.</summary>
internal sealed class TextParagraphParser : ParagraphBlockParser
{
    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Md.Block block)
    {
        if (!base.Close(processor, block))
        {
            return false;
        }

        if (block is not Md.ParagraphBlock paragraph)
        {
            return true;
        }

        var rule = PipeRule.Find(paragraph.Lines, out var reason);
        if (rule > 0)
        {
            return new PipeTableMaker(this, paragraph, rule).Make();
        }

        if (reason is not null)
        {
            UnreadTable.Mark(paragraph, reason);
        }

        return true;
    }
}
