namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Whether delimiters may stand around a text (CommonMark 0.31, 6.2): not where they touch space within, nor marks within and letters without.</summary>
internal static class Flanking
{
    /// <summary>True where emphasis may be written with signs.</summary>
    /// <param name="before">The character before; NUL at the beginning.</param>
    /// <param name="content">What stands within.</param>
    /// <param name="after">The character behind; NUL at the end.</param>
    public static bool MayDelimit(char before, string content, char after) =>
        before != '*' && before != '~' && after != '*' && MayTouch(content[0], before, content[0] == '*') && MayTouch(content[^1], after, content[^1] == '*' && !content.EndsWith("\\*", StringComparison.Ordinal));

    private static bool MayTouch(char inner, char outer, bool isDelimiter) =>
        !char.IsWhiteSpace(inner) && (char.IsLetterOrDigit(inner) || isDelimiter || outer == '\0' || char.IsWhiteSpace(outer) || !char.IsLetterOrDigit(outer));
}
