using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Changes and comments as CriticMarkup writes them, <c>{++new++}</c>: nothing in them is read as Markdown.</summary>
internal sealed class RevisionParser : InlineParser
{
    // Longer ones are braces and signs that belong to no change.
    private const int LongestRevision = 5000;
    private const int LengthOfMark = 3;

    public RevisionParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = LengthOf(slice.AsSpan());
        if (length == 0)
        {
            return false;
        }

        processor.Inline = new ForeignInline(ForeignKind.Revision, slice.AsSpan()[..length].ToString())
        {
            Span = new Md.SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = text.Length <= LengthOfMark ? null : text[1..LengthOfMark] switch
        {
            "++" => "++}",
            "--" => "--}",
            "~~" => "~~}",
            "==" => "==}",
            ">>" => "<<}",
            _ => null,
        };
        var length = end is null ? -1 : text[LengthOfMark..Math.Min(text.Length, LongestRevision)].IndexOf(end, StringComparison.Ordinal);
        return length <= 0 ? 0 : length + (2 * LengthOfMark);
    }
}
