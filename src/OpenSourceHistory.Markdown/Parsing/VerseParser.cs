using Markdig.Helpers;
using Markdig.Parsers;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Line blocks. A pipe table begins with the same sign, so the line behind the first is looked at.</summary>
internal sealed class VerseParser : BlockParser
{
    public VerseParser() => OpeningCharacters = ['|'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsVerse(processor.Line.AsSpan()) || IsInTable(processor))
        {
            return BlockState.None;
        }

        if (processor.Line.AsSpan().TrimEnd().EndsWith("|", StringComparison.Ordinal) && processor.Line.AsSpan().TrimEnd().Length > 1)
        {
            return BlockState.None;
        }

        if (PipeRule.MayBe(NextLine(processor.Line)))
        {
            return BlockState.None;
        }

        var verse = new VerseBlock(this) { Line = processor.LineIndex, Column = processor.Column, Span = SpanOf(processor) };
        AddLine(processor, verse);
        processor.NewBlocks.Push(verse);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        var verse = (VerseBlock)block;
        if (!processor.IsCodeIndent && IsVerse(processor.Line.AsSpan()))
        {
            AddLine(processor, verse);
        }
        else if (processor.Indent > 0 && !processor.IsBlankLine)
        {
            var line = (VerseLine)verse.LastChild!;
            line.AppendLine(ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
            line.Span.End = processor.Line.End;
        }
        else
        {
            return BlockState.None;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    // A row of a pipe table needs no bar at its end.
    private static bool IsInTable(BlockProcessor processor) =>
        processor.CurrentBlock is Md.ParagraphBlock paragraph and not VerseLine && PipeRule.StandsIn(paragraph);

    private void AddLine(BlockProcessor processor, VerseBlock verse)
    {
        var text = processor.Line;
        text.Start++;
        text.Start += text.Start <= text.End ? 1 : 0;
        var indent = Math.Max(0, text.AsSpan().IndexOfAnyExcept(' '));
        text.Start += indent;
        var line = new VerseLine(this) { Indent = indent, Line = processor.LineIndex, Column = processor.Column, Span = SpanOf(processor) };
        line.AppendLine(ref text, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
        line.IsOpen = false;
        verse.Add(line);
    }

    private static Md.SourceSpan SpanOf(BlockProcessor processor) => new(processor.Start, processor.Line.End);

    private static bool IsVerse(ReadOnlySpan<char> line) => line is ['|'] or ['|', ' ', ..];

    private static ReadOnlySpan<char> NextLine(StringSlice line)
    {
        var rest = line.Text.AsSpan(Math.Min(line.End + 1, line.Text.Length));
        var start = rest.IndexOf('\n') + 1;
        rest = rest[start..];
        var end = rest.IndexOfAny('\r', '\n');
        return QuotedLine.Bare(end < 0 ? rest : rest[..end]);
    }
}
