namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>What a word is in its paragraph, as far as hyphenation minds it.</summary>
/// <param name="Capital">What a capital at its beginning makes of it.</param>
/// <param name="IsLast">True for the last word.</param>
internal readonly record struct WordRole(CapitalRole Capital, bool IsLast)
{
    /// <summary>The role of a word.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="language">Its language, BCP 47.</param>
    /// <param name="isLast">True for the last word.</param>
    public static WordRole Of(ReadOnlySpan<char> text, int start, string language, bool isLast) =>
        new(IsOfNouns(language) ? CapitalRole.Noun : BeginsSentence(text[..start]) ? CapitalRole.Beginning : CapitalRole.Name, isLast);

    private static bool IsOfNouns(string language) =>
        language.StartsWith("de", StringComparison.OrdinalIgnoreCase) || language.StartsWith("lb", StringComparison.OrdinalIgnoreCase);

    // The stop may stand within quotation marks or brackets that close.
    private static bool BeginsSentence(ReadOnlySpan<char> before) =>
        before.TrimEnd(" \n\u00A0\u201D\u2019\u00BB)]\u201C\u2018\u00AB(") is not [.., var last] || last is '.' or '!' or '?' or ':' or '\u2026';
}
