using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Fenced divisions as Pandoc reads them: a fence of three or more colons with a name or attributes opens one, a bare fence
/// closes the innermost, whatever their lengths.
/// </summary>
internal sealed class FencedDivParser : BlockParser
{
    private const int ShortestFence = 3;

    public FencedDivParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !TryReadOpeningFence(processor.Line.AsSpan(), out var attributes))
        {
            return BlockState.None;
        }

        if (NestingLimit.IsReached(processor))
        {
            return BlockState.None;
        }

        var div = new FencedDiv(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Md.SourceSpan(processor.Start, processor.Line.End),
        };
        div.SetAuthorAttributes(attributes);
        processor.NewBlocks.Push(div);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        var div = (FencedDiv)block;
        if (processor.IsCodeIndent || !IsClosingFence(processor.Line.AsSpan()) || IsTaken(processor, LastIn(div), processor.Indent))
        {
            // The end of the last line that is not blank is the end of a division that is never closed.
            if (!processor.IsBlankLine)
            {
                block.UpdateSpanEnd(processor.Line.End);
            }

            // A line's indent is that of the blocks within, such as a second paragraph of a list's item.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        div.IsClosed = true;
        block.UpdateSpanEnd(processor.Start + processor.Line.AsSpan().TrimEnd().Length - 1);
        return BlockState.BreakDiscard;
    }

    private static bool TryReadOpeningFence(ReadOnlySpan<char> line, out Attributes attributes)
    {
        attributes = Attributes.None;
        var length = LengthOfFence(line);
        var rest = line[length..].Trim().TrimEnd(':').TrimEnd();
        if (length < ShortestFence || rest.IsEmpty)
        {
            return false;
        }

        if (rest[0] == '{')
        {
            return AttributeSyntax.Read(rest, out attributes) == rest.Length;
        }

        return TryReadName(rest, out attributes);
    }

    // A single word is a class; attributes may follow it.
    private static bool TryReadName(ReadOnlySpan<char> rest, out Attributes attributes)
    {
        attributes = Attributes.None;
        var brace = rest.IndexOf('{');
        var name = (brace < 0 ? rest : rest[..brace]).TrimEnd();
        if (name.IndexOfAny(" \t") >= 0 || (brace >= 0 && AttributeSyntax.Read(rest[brace..], out attributes) != rest.Length - brace))
        {
            return false;
        }

        attributes = attributes with { Classes = ValueList.From([name.ToString(), .. attributes.Classes]) };
        return true;
    }

    private static bool IsClosingFence(ReadOnlySpan<char> line)
    {
        var length = LengthOfFence(line);
        return length >= ShortestFence && line[length..].IsWhiteSpace();
    }

    // True where a fence that is open takes the line: one right within a division, or one in the item of a list that the line's indent
    // reaches. What is open the processor alone knows, which marks blocks as open one after the other in each line.
    private static bool IsTaken(BlockProcessor processor, Md.Block? last, int indent) => last switch
    {
        FencedDiv inner => !inner.IsClosed,
        Md.FencedCodeBlock code => processor.IsOpen(code),
        Md.HtmlBlock html => processor.IsOpen(html) && html.Type is not (Md.HtmlBlockType.InterruptingBlock or Md.HtmlBlockType.NonInterruptingBlock),
        Md.ListItemBlock item => IsTakenIn(processor, item, Math.Abs(item.ColumnWidth), indent),
        MdLists.DefinitionItem item => IsTakenIn(processor, item, DefinitionParser.WidthOf(item), indent),
        Md.ListBlock or MdLists.DefinitionList => IsTaken(processor, LastIn((Md.ContainerBlock)last), indent),
        _ => false,
    };

    private static bool IsTakenIn(BlockProcessor processor, Md.ContainerBlock item, int width, int indent) =>
        indent >= width && processor.IsOpen(item) && IsTaken(processor, LastIn(item), indent - width);

    private static Md.Block? LastIn(Md.ContainerBlock container)
    {
        var last = container.Count - 1;
        while (last >= 0 && container[last] is Md.BlankLineBlock)
        {
            last--;
        }

        return last < 0 ? null : container[last];
    }

    private static int LengthOfFence(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept(':');
        return length < 0 ? line.Length : length;
    }
}
