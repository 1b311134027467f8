using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>What sets Chinese characters and their punctuation apart (Requirements for Chinese Text Layout).</summary>
internal static class Han
{
    /// <summary>True for characters as wide as an em: Chinese, Japanese, their punctuation, full-width forms. Surrogates count as Chinese signs.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsWide(char c) => char.IsSurrogate(c) ? IsOfHan(c) : EastAsianWidth.IsWide(c) && !Scripts.IsHangul(c);

    /// <summary>True for Chinese signs, punctuation not among them.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsIdeograph(char c) => char.IsSurrogate(c) ? IsOfHan(c) : Scripts.IsIdeographic(c);

    /// <summary>True for full-width marks whose right half is blank: stops, commas, closing brackets.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsBlankRight(char c) => c is '\u3001' or '\u3002' or '\u3009' or '\u300B' or '\u300D' or '\u300F' or '\u3011'
        or '\u3015' or '\u3017' or '\u3019' or '\uFF09' or '\uFF0C' or '\uFF0E' or '\uFF1A' or '\uFF1B' or '\uFF3D' or '\uFF5D';

    /// <summary>True for full-width marks whose left half is blank: opening brackets.</summary>
    /// <param name="c">A code unit.</param>
    public static bool IsBlankLeft(char c) => c is '\u3008' or '\u300A' or '\u300C' or '\u300E' or '\u3010' or '\u3014' or '\u3016'
        or '\u3018' or '\uFF08' or '\uFF3B' or '\uFF5B';

    // High surrogates of planes 2 and 3, which hold Han characters alone.
    private static bool IsOfHan(char c) => char.IsHighSurrogate(c) && Scripts.IsHan(char.ConvertToUtf32(c, '\uDC00'));
}
