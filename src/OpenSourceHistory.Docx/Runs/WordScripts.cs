using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>Says which face Word takes for a character.</summary>
internal static class WordScripts
{
    private const int LastAscii = 0x7F;
    private const int LastLatin1 = 0xFF;

    /// <summary>The script of a character.</summary>
    /// <param name="c">The character.</param>
    /// <param name="inEastAsian">True in text in Chinese, Japanese or Korean: quotation marks, dashes and ellipses are of its face there.</param>
    public static WordScript Of(int c, bool inEastAsian) => c switch
    {
        <= LastAscii => WordScript.Latin,
        _ when EastAsianWidth.IsEastAsian(c) => WordScript.EastAsian,
        > LastLatin1 when inEastAsian && !(Rune.IsValid(c) && Rune.IsLetter(new Rune(c))) => WordScript.Hinted,
        _ => WordScript.Unhinted,
    };
}
