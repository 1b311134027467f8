using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Text as a reader shall find it: what only steers line breaking is left out, fixed spaces are spaces.</summary>
internal static class ExtractedText
{
    /// <summary>The characters of a cluster as they are extracted.</summary>
    /// <param name="text">The cluster's characters.</param>
    /// <param name="room">Room for the result where it differs; as long as the text.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, Span<char> room)
    {
        // Asked for every letter of a book.
        if (text is [> '\0' and < '\u00A0'])
        {
            return text;
        }

        if (!text.ContainsAny('\u00A0', '\u202F', '\u2011') && !text.ContainsAny('\u200B', '\u2060', '\uFEFF') && !text.Contains('\0'))
        {
            return text;
        }

        var length = 0;
        foreach (var character in text)
        {
            if (Replace(character) is { } kept)
            {
                room[length++] = kept;
            }
        }

        return room[..length];
    }

    // A search for "10 km" or "well-known" shall find the unbreakable forms as well.
    private static char? Replace(char character) => character switch
    {
        '\u00A0' or '\u202F' => ' ',
        '\u2011' => '-',
        '\0' => null,
        _ => Ignorables.SteersBreaks(character) ? null : character,
    };
}
