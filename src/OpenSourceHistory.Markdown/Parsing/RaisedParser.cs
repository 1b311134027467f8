using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Raised text <c>^…^</c> and lowered text <c>~…~</c> as Pandoc reads them: no space stands in it that no backslash escapes; whatever else
/// does is Markdown.
/// </summary>
internal sealed class RaisedParser : InlineParser
{
    public RaisedParser() => OpeningCharacters = ['^', '~'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var sign = slice.CurrentChar;
        if (processor.Inline?.FirstParentOfType<RaisedDelimiter>() is { } opener && opener.EndOffset == slice.Start && opener.Sign == sign)
        {
            Close(processor, ref slice, opener);
            return true;
        }

        var length = LengthOf(slice, sign);
        if (length == 0)
        {
            return false;
        }

        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new RaisedDelimiter(this, sign)
        {
            Type = MdInlines.DelimiterType.Open,
            EndOffset = slice.Start + length - 1,
            Span = new Md.SourceSpan(position, position),
            Line = line,
            Column = column,
        };
        slice.Start++;
        return true;
    }

    private static int LengthOf(StringSlice slice, char sign)
    {
        var text = slice.AsSpan();
        if (text.Length < 3 || text[1] == sign || slice.PeekCharExtra(-1) == sign || (sign == '^' && text[1] == '['))
        {
            return 0;
        }

        for (var i = 1; i < text.Length && !char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == sign)
            {
                return i + 1 < text.Length && text[i + 1] == sign && sign == '~' ? 0 : i + 1;
            }
        }

        return 0;
    }

    private static void Close(InlineProcessor processor, ref StringSlice slice, RaisedDelimiter opener)
    {
        var raised = new RaisedInline(opener.Sign)
        {
            Span = new Md.SourceSpan(opener.Span.Start, processor.GetSourcePosition(slice.Start)),
            Line = opener.Line,
            Column = opener.Column,
        };
        opener.ReplaceBy(raised);
        processor.Inline = raised;
        processor.PostProcessInlines(0, raised, null, false);
        raised.IsClosed = true;
        slice.Start++;
    }
}
