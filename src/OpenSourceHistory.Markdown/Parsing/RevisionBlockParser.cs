using Markdig.Parsers;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Changes of several blocks: the mark that begins one begins a line, the mark that ends it ends a line behind a blank one.</summary>
internal sealed class RevisionBlockParser : BlockParser
{
    // What is longer is no change but a text with a stray brace.
    private const int LongestChange = 100_000;

    public RevisionBlockParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var sign = processor.IsCodeIndent ? '\0' : CriticMarks.SignOf(processor.Line.AsSpan());
        if (sign is not (CriticMarks.Insertion or CriticMarks.Deletion) || !ReachesOverBlocks(processor, sign) || NestingLimit.IsReached(processor))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new RevisionBlock(this, sign)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Md.SourceSpan(processor.Start, processor.Line.End),
        });
        processor.GoToColumn(processor.Column + CriticMarks.Length);
        return processor.Line.AsSpan().IsWhiteSpace() ? BlockState.ContinueDiscard : BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        var revision = (RevisionBlock)block;
        if (revision.IsClosed)
        {
            return BlockState.None;
        }

        if (!processor.IsBlankLine)
        {
            block.UpdateSpanEnd(processor.Line.End);
        }

        var rest = LengthBeforeEnd(processor.Line.AsSpan(), revision);
        if (rest >= 0)
        {
            revision.IsClosed = true;
            processor.Line.End = processor.Line.Start + rest - 1;
            return rest == 0 ? BlockState.BreakDiscard : BlockState.Continue;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    // The mark may be followed by who made the change, and by nothing else.
    private static int LengthBeforeEnd(ReadOnlySpan<char> line, RevisionBlock revision)
    {
        var end = line.LastIndexOf(CriticMarks.EndOf(revision.Sign));
        if (end < 0)
        {
            return -1;
        }

        var behind = line[(end + CriticMarks.Length)..].TrimEnd();
        var length = CriticMarks.ReadAttributes(behind, out var attributes);
        if (length != behind.Length)
        {
            return -1;
        }

        revision.SetAuthorAttributes(attributes);
        return end;
    }

    // A change that ends in the paragraph in which it begins is one of its lines' text.
    private static bool ReachesOverBlocks(BlockProcessor processor, char sign)
    {
        var text = processor.Line.Text.AsSpan(processor.Line.Start);
        var rest = text[..Math.Min(text.Length, LongestChange)];
        var end = rest.IndexOf(CriticMarks.EndOf(sign));
        return end >= 0 && HasBlankLine(rest[..end]) && IsAtLineEnd(rest[(end + CriticMarks.Length)..]);
    }

    private static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        for (var line = text.IndexOf('\n'); line >= 0; line = text.IndexOf('\n'))
        {
            text = text[(line + 1)..];
            var end = text.IndexOf('\n');
            if (end >= 0 && QuotedLine.Bare(text[..end]).IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAtLineEnd(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        var rest = (end < 0 ? text : text[..end]).TrimEnd();
        return rest.IsEmpty || CriticMarks.ReadAttributes(rest, out _) == rest.Length;
    }
}
