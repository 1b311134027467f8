using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Pandoc's simple and multiline tables: columns drawn by hyphens, with and without heads.</summary>
internal sealed class DashTableParser : BlockParser
{
    public DashTableParser() => OpeningCharacters = ['-'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || !DashRule.IsRule(line) || processor.CurrentBlock is VerseLine)
        {
            return BlockState.None;
        }

        var paragraph = processor.CurrentBlock as Md.ParagraphBlock;
        var count = Count(processor, line, paragraph);
        if (count == 0)
        {
            return BlockState.None;
        }

        var draft = new TableDraft(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Md.SourceSpan(processor.Start, processor.Line.End),
            LinesLeft = count,
        };
        TakeHead(processor, draft, paragraph);
        processor.NewBlocks.Push(draft);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        var draft = (TableDraft)block;
        if (draft.LinesLeft-- <= 0)
        {
            return BlockState.None;
        }

        draft.UpdateSpanEnd(processor.Line.End);
        return draft.LinesLeft == 0 ? BlockState.Break : BlockState.Continue;
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Md.Block block)
    {
        if (block is not TableDraft draft)
        {
            return true;
        }

        if (!new DashTableMaker(this, draft).TryMake())
        {
            TableText.BecomeParagraph(draft, null);
        }

        return false;
    }

    private static int Count(BlockProcessor processor, ReadOnlySpan<char> line, Md.ParagraphBlock? paragraph)
    {
        var text = processor.Line.Text;
        var end = text.AsSpan(processor.Line.End + 1).IndexOf('\n');
        var ahead = new DashLookahead(end < 0 ? default : text.AsSpan(processor.Line.End + 2 + end));
        var isUnbroken = DashRule.IsUnbroken(line);
        if (paragraph is not null && processor.IsOpen(paragraph))
        {
            var isHead = paragraph.Lines.Count == 1 && paragraph.Lines.Lines[0].Line == processor.LineIndex - 1;
            return isHead && !isUnbroken ? ahead.CountSimpleRows() : 0;
        }

        return isUnbroken ? ahead.CountMultiline() : ahead.CountHeadless();
    }

    private static void TakeHead(BlockProcessor processor, TableDraft draft, Md.ParagraphBlock? paragraph)
    {
        if (paragraph is null || !processor.TryDiscard(paragraph))
        {
            return;
        }

        var head = paragraph.Lines.Lines[0];
        draft.AppendLine(ref head.Slice, head.Column, head.Line, head.Position, trackTrivia: false);
        draft.Line = head.Line;
        draft.Span.Start = head.Slice.Start;
    }
}
