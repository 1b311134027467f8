using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Note definitions: their further paragraphs are indented by four spaces or a tab.</summary>
internal sealed class NoteDefinitionParser : BlockParser
{
    public NoteDefinitionParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar() != '^' || processor.GetCurrentContainerOpened() is NoteDefinition)
        {
            return BlockState.None;
        }

        var length = BracketParser.LengthOfLabel(line.AsSpan());
        if (length == 0 || line.PeekChar(length) != ':')
        {
            return BlockState.None;
        }

        var definition = new NoteDefinition(this, line.AsSpan().Slice(2, length - 3).ToString())
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Md.SourceSpan(processor.Start, line.End),
            LabelSpan = new Md.SourceSpan(processor.Start, processor.Start + length - 1),
        };
        processor.GoToColumn(processor.Column + length + 1);
        processor.NewBlocks.Push(definition);
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
