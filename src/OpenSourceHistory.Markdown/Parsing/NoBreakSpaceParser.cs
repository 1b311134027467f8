using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A backslash before a space: a space at which no line ends (Pandoc, all_symbols_escapable).</summary>
internal sealed class NoBreakSpaceParser : InlineParser
{
    public NoBreakSpaceParser() => OpeningCharacters = ['\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != ' ')
        {
            return false;
        }

        processor.Inline = new MdInlines.LiteralInline("\u00a0")
        {
            Span = new Md.SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + 1)),
            IsClosed = true,
        };
        slice.Start += 2;
        return true;
    }
}
