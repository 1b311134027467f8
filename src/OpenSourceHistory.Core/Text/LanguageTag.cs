namespace OpenSourceHistory.Core.Text;

/// <summary>Language tags as BCP 47 writes them; upper and lower case mean the same (RFC 5646, section 2.1.1).</summary>
public static class LanguageTag
{
    /// <summary>True for a language that is written from right to left (CLDR 46, character order), unless the tag says that it is written in Latin script.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static bool IsRightToLeft(string tag) =>
        PrimaryOf(tag) is "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "ks" or "ps" or "sd" or "ug" or "ur" or "yi" && !HasPart(tag, "Latn");

    /// <summary>True where a text has the form of a tag: parts of 1 to 8 letters and digits, the first of 2 to 8 letters, or <c>x</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsWellFormed(string text)
    {
        var parts = text.Split('-');
        return parts[0].All(char.IsAsciiLetter) && (parts[0].Length is >= 2 and <= 8 || (parts[0] == "x" && parts.Length > 1)) &&
            parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The primary language, <c>zh</c> of <c>zh-Hant-TW</c>, in lower case.</summary>
    /// <param name="tag">The tag.</param>
    public static string PrimaryOf(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>True where two tags are the same.</summary>
    /// <param name="left">One tag, or null.</param>
    /// <param name="right">The other.</param>
    public static bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where a tag is of a primary language, whatever its other parts.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="primary">The language in lower case.</param>
    public static bool IsOf(string tag, string primary) =>
        tag.StartsWith(primary, StringComparison.OrdinalIgnoreCase) && (tag.Length == primary.Length || tag[primary.Length] == '-');

    /// <summary>True for Chinese and Japanese in their own signs: not for what is spelled in Latin letters, such as pinyin.</summary>
    /// <param name="tag">The tag.</param>
    public static bool IsWrittenInHan(string tag) => (IsChinese(tag) || IsOf(tag, "ja")) && !HasPart(tag, "Latn");

    /// <summary>True for Chinese in traditional signs: <c>zh-Hant</c>, and the regions that write it where the tag names no script.</summary>
    /// <param name="tag">The tag.</param>
    public static bool IsTraditionalChinese(string tag) =>
        IsChinese(tag) && (HasPart(tag, "Hant") || (!HasPart(tag, "Hans") && (HasPart(tag, "TW") || HasPart(tag, "HK") || HasPart(tag, "MO"))));

    private static bool IsChinese(string tag) => IsOf(tag, "zh") || IsOf(tag, "cmn") || IsOf(tag, "yue");

    private static bool HasPart(string tag, string part)
    {
        var at = tag.IndexOf("-" + part, StringComparison.OrdinalIgnoreCase);
        var end = at + 1 + part.Length;
        return at >= 0 && (end == tag.Length || tag[end] == '-');
    }
}
