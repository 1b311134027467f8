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

    // High surrogates of planes 2 and 3, which hold Han characters alone.
    private static bool IsOfHan(char c) => char.IsHighSurrogate(c) && Scripts.IsHan(char.ConvertToUtf32(c, '\uDC00'));
}
