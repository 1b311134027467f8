using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Keys of sources and ids in a line, in a book with sources.</summary>
internal sealed class CitationKeyParser : InlineParser
{
    public CitationKeyParser() => OpeningCharacters = ['@', '-'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var hyphen = slice.CurrentChar == '-' ? 1 : 0;
        if (!MayFollow(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var length = CitationKeySyntax.Read(slice.AsSpan()[hyphen..], out var key);
        if (length == 0)
        {
            return false;
        }

        length += hyphen;
        processor.Inline = new CitationKey(key, hyphen > 0)
        {
            Span = new Md.SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }

    // No citation is part of a mail address, a path or a run of hyphens.
    private static bool MayFollow(char before) => !char.IsLetterOrDigit(before) && before is not ('_' or '/' or '@' or '-');
}
