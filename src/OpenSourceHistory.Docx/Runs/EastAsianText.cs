namespace OpenSourceHistory.Docx.Runs;

/// <summary>Tells East Asian characters from others.</summary>
internal static class EastAsianText
{
    /// <summary>True for ideographs, kana, hangul and their punctuation; surrogates of the ideographic planes among them.</summary>
    public static bool Contains(char c) => c >= '\u2E80' && (c <= '\uD7FF' || c is >= '\uF900' and <= '\uFAFF'
        or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF' or >= '\uD840' and <= '\uD88F');

    /// <summary>True where a surrogate belongs to the character in front of it.</summary>
    public static bool Continues(char c) => char.IsLowSurrogate(c);
}
