using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Definitions of abbreviations as PHP Markdown Extra has them: a line of their own, at most three spaces from its start.</summary>
internal sealed class AbbreviationParser : BlockParser
{
    public AbbreviationParser() => OpeningCharacters = ['*'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || !line.StartsWith("*["))
        {
            return BlockState.None;
        }

        var end = line.IndexOf("]:");
        var name = end < 0 ? [] : line[2..end].Trim();
        var expansion = end < 0 ? [] : line[(end + 2)..].Trim();
        if (name.IsEmpty || expansion.IsEmpty || name.ContainsAny('[', ']'))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new AbbreviationBlock(this, name.ToString(), expansion.ToString())
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Md.SourceSpan(processor.Start, processor.Line.End),
            ProcessInlines = false,
        });
        return BlockState.BreakDiscard;
    }
}
