using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Attributes right behind a link, a reference, a picture or code, and at the end of a heading or of a table's caption. Everywhere else
/// braces are text, as in Pandoc.
/// </summary>
internal sealed class AttributeParser : InlineParser
{
    public AttributeParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() == '=' && IsRaw(processor, ref slice))
        {
            return true;
        }

        var length = AttributeSyntax.Read(slice.AsSpan(), out var attributes);
        if (length == 0 || FindOwner(processor, slice, length) is not { } owner)
        {
            return false;
        }

        owner.SetAuthorAttributes(attributes);
        if (owner is MdInlines.Inline inline)
        {
            inline.Span.End = processor.GetSourcePosition(slice.Start + length - 1);
        }

        slice.Start += length;
        return true;
    }

    private static bool IsRaw(InlineProcessor processor, ref StringSlice slice)
    {
        var length = RawFormat.Read(slice.AsSpan(), out var format);
        if (length == 0 || processor.Inline is not MdInlines.CodeInline code || code.Span.End != processor.GetSourcePosition(slice.Start - 1))
        {
            return false;
        }

        RawFormat.Set(code, format);
        code.Span.End = processor.GetSourcePosition(slice.Start + length - 1);
        slice.Start += length;
        return true;
    }

    private static Md.MarkdownObject? FindOwner(InlineProcessor processor, StringSlice slice, int length)
    {
        var before = slice.PeekCharExtra(-1);
        if (processor.Inline is { } inline &&
            (inline is LabelReference || (inline is MdInlines.LinkInline or MdInlines.CodeInline or MdInlines.AutolinkInline or NoteCall or InlineNote && before is ')' or ']' or '`' or '>')) &&
            inline.Span.End == processor.GetSourcePosition(slice.Start - 1))
        {
            return inline;
        }

        var isLast = slice.AsSpan()[length..].IsWhiteSpace();
        return isLast && (processor.Block is Md.HeadingBlock || IsCaption(processor)) ? processor.Block : null;
    }

    private static bool IsCaption(InlineProcessor processor) =>
        processor.Block is Md.ParagraphBlock &&
        processor.Root?.FirstChild is MdInlines.LiteralInline first &&
        CaptionSyntax.LengthOfMark(first.Content.AsSpan()) > 0;
}
