namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Characters of the areas for private use, whose meaning is nobody's but their author's (Unicode, 23.5).</summary>
internal static class PrivateCharacters
{
    /// <summary>True where some are in a text; of those beyond U+FFFF, the first half tells.</summary>
    /// <param name="text">The text.</param>
    /// <remarks>Looked at one by one: the base library's search of a range is not compiled ahead for other programs, and puts each character on the heap then.</remarks>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is (>= '\uE000' and <= '\uF8FF') or (>= '\uDB80' and <= '\uDBFF'))
            {
                return true;
            }
        }

        return false;
    }
}
