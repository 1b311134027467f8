using Markdig.Parsers;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Displayed formulas and environments of TeX that begin a line: their lines are no lists, rules or quotations.</summary>
internal sealed class TexBlockParser : BlockParser
{
    private static readonly object s_endsKey = new();

    public TexBlockParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is Md.ParagraphBlock paragraph && processor.IsOpen(paragraph))
        {
            return BlockState.None;
        }

        var last = FindEnd(processor, out var kind);
        if (last < 0)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ForeignBlock(this, kind)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Md.SourceSpan(processor.Start, processor.Line.End),
            Last = last,
        });
        return last <= processor.Line.End + 1 ? BlockState.Break : BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        var foreign = (ForeignBlock)block;
        processor.GoToColumn(Math.Min(processor.ColumnBeforeIndent + foreign.Column, processor.Column));
        block.UpdateSpanEnd(processor.Line.End);
        return foreign.Last <= processor.Line.End + 1 ? BlockState.Break : BlockState.Continue;
    }

    // Offset behind the last sign, which ends its line; -1 where these are no such lines.
    private static int FindEnd(BlockProcessor processor, out ForeignKind kind)
    {
        var text = processor.Line.Text;
        var start = processor.Start;
        var line = processor.Line.AsSpan();
        kind = ForeignKind.Formula;
        if (line.StartsWith("$$", StringComparison.Ordinal))
        {
            return EndOfFormula(text, start, "$$");
        }

        if (line.StartsWith("\\[", StringComparison.Ordinal))
        {
            return EndOfFormula(text, start, "\\]");
        }

        kind = ForeignKind.Tex;
        return TexSyntax.EnvironmentOf(line) is { } name ? EndOfEnvironment(processor, text, start, $"\\end{{{name}}}") : -1;
    }

    // No blank line stands in a formula. An id may stand behind it.
    private static int EndOfFormula(string text, int start, string sign)
    {
        var rest = text.AsSpan(start + 2, Math.Min(text.Length - start - 2, MathSyntax.LongestFormula));
        var end = rest.IndexOf(sign, StringComparison.Ordinal);
        if (end <= 0 || HasBlankLine(rest[..end]))
        {
            return -1;
        }

        var behind = rest[(end + 2)..];
        var length = behind.IndexOf('\n');
        behind = (length < 0 ? behind : behind[..length]).Trim();
        var isId = behind is ['{', '#', .., '}'];
        return behind.IsEmpty || isId ? start + 2 + end + 2 : -1;
    }

    private static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            text = text[(end + 1)..];
            var next = text.IndexOf('\n');
            if (next >= 0 && QuotedLine.Bare(text[..next]).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // An end that was found from further up counts for all that begins before it, as does that there is none.
    private static int EndOfEnvironment(BlockProcessor processor, string text, int start, string sign)
    {
        if (processor.Document.GetData(s_endsKey) is not Dictionary<string, (int From, int End)> ends)
        {
            ends = new Dictionary<string, (int From, int End)>(StringComparer.Ordinal);
            processor.Document.SetData(s_endsKey, ends);
        }

        if (!ends.TryGetValue(sign, out var known) || start < known.From || (known.End >= 0 && known.End < start))
        {
            ends[sign] = known = (start, text.IndexOf(sign, start, StringComparison.Ordinal));
        }

        return known.End < 0 ? -1 : known.End + sign.Length;
    }
}
