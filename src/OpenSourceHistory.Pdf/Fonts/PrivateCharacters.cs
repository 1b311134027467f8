namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Characters of the areas for private use, whose meaning is nobody's but their author's (Unicode, 23.5).</summary>
internal static class PrivateCharacters
{
    /// <summary>True where some are in a text; of those beyond U+FFFF, the first half tells.</summary>
    /// <param name="text">The text.</param>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange('\uDB80', '\uDBFF');
}
