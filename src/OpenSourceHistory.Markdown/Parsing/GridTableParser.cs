using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Grid tables as Pandoc reads them: cells that span rows and columns, heads and feet between rules of equal signs, alignment by colons.
/// Widths count as a screen shows them.
/// </summary>
internal sealed class GridTableParser : BlockParser
{
    public GridTableParser() => OpeningCharacters = ['+'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsRule(processor.Line.AsSpan().TrimEnd()) || NestingLimit.IsReached(processor))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new TableDraft(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Md.SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        if (block is not TableDraft || processor.IsCodeIndent || processor.CurrentChar is not ('+' or '|'))
        {
            return BlockState.None;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Md.Block block)
    {
        if (block is not TableDraft draft)
        {
            return true;
        }

        // Lines that all end at the table's edge tell how its author counts; text may go on behind the edge of others.
        if (!TryRead(processor, draft, countsWidths: true, mayGoOn: false) && !TryRead(processor, draft, countsWidths: false, mayGoOn: false) &&
            !TryRead(processor, draft, countsWidths: true, mayGoOn: true))
        {
            TableText.BecomeParagraph(draft, draft.Lines.Count > 1 ? "The lines of this grid table do not meet" : null);
        }

        return false;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => GridWalls.IsWholeRule(line) && line.ContainsAny('-', '=');

    private bool TryRead(BlockProcessor processor, TableDraft draft, bool countsWidths, bool mayGoOn)
    {
        var lines = new List<DrawnLine>(draft.Lines.Count);
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            lines.Add(new DrawnLine(draft.Lines.Lines[i].Slice, 0, countsWidths));
        }

        if ((!mayGoOn && lines.Exists(l => l.Width != lines[0].Width)) || GridShape.Read(lines) is not { } shape)
        {
            return false;
        }

        new GridTableMaker(this, processor, draft, lines, shape).Make();
        return true;
    }
}
