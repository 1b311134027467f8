using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Paragraphs; those whose lines are a pipe table become one when they end.</summary>
internal sealed class TextParagraphParser : ParagraphBlockParser
{
    public TextParagraphParser() => Closed += HeadingReferences.Collect;

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        // What may underline a heading makes the library look for definitions above it.
        if (processor.CurrentChar is '=' or '-' && block is Md.ParagraphBlock paragraph)
        {
            DefinitionLine.TakeFrom(paragraph, processor.Document);
        }

        return base.TryContinue(processor, block);
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Md.Block block)
    {
        if (block is not Md.ParagraphBlock paragraph)
        {
            return base.Close(processor, block);
        }

        var attributes = new LineAttributes();
        attributes.TakeFromDefinitions(paragraph);
        DefinitionLine.TakeFrom(paragraph, processor.Document);
        var isLeft = base.Close(processor, block);
        attributes.Give(processor, paragraph);
        if (!isLeft || LineAttributes.TakeFirstLine(paragraph))
        {
            return isLeft;
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
