namespace OpenSourceHistory.Core.Text;

/// <summary>Punctuation of Chinese and Japanese text (Requirements for Chinese Text Layout, section 3.1; Requirements for Japanese Text Layout, section 3.1).</summary>
public static class EastAsianMarks
{
    /// <summary>What kind of mark a character is in Chinese or Japanese text; quotes, dashes and dots that Latin text has too are told by their place.</summary>
    /// <param name="c">A code unit.</param>
    public static MarkKind KindOf(char c) => c switch
    {
        '\u2018' or '\u201C' or '\u3008' or '\u300A' or '\u300C' or '\u300E' or '\u3010' or '\u3014' or '\u3016' or '\u3018' or '\u301A' or '\u301D'
            or '\uFF08' or '\uFF3B' or '\uFF5B' or '\uFF5F' => MarkKind.Opening,
        '\u2019' or '\u201D' or '\u3009' or '\u300B' or '\u300D' or '\u300F' or '\u3011' or '\u3015' or '\u3017' or '\u3019' or '\u301B' or '\u301E' or '\u301F'
            or '\uFF09' or '\uFF3D' or '\uFF5D' or '\uFF60' => MarkKind.Closing,
        '\u3001' or '\uFF0C' or '\uFF1A' or '\uFF1B' => MarkKind.Comma,
        '\u3002' or '\uFF0E' => MarkKind.Stop,
        '\uFF01' or '\uFF1F' => MarkKind.Exclamation,
        '\u00B7' or '\u2027' or '\u30FB' => MarkKind.MiddleDot,
        '\u2014' or '\u2015' or '\u2E3A' => MarkKind.Dash,
        '\u2025' or '\u2026' or '\u22EF' => MarkKind.Ellipsis,
        _ => MarkKind.None,
    };

    /// <summary>Marks that Latin text has too, where they are drawn narrower.</summary>
    public const string Shared = "\u00B7\u2014\u2015\u2018\u2019\u201C\u201D\u2025\u2026\u2027\u22EF\u2E3A";

    /// <summary>Signs of units and numbers that fill a square in Chinese text, and that Latin text has too.</summary>
    public const string SharedSigns = "\u2103\u2109\u2116";

    /// <summary>True for <see cref="Shared"/>.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsShared(int c) => IsAmong(Shared, c);

    /// <summary>True for <see cref="SharedSigns"/>.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsSharedSign(int c) => IsAmong(SharedSigns, c);

    /// <summary>Where a language sets its marks.</summary>
    /// <param name="language">BCP 47 language.</param>
    public static MarkStyle StyleOf(string language) =>
        LanguageTag.IsOf(language, "ja") ? MarkStyle.Japan
        : LanguageTag.IsTraditionalChinese(language) ? MarkStyle.Centred
        : MarkStyle.Mainland;

    /// <summary>Where a mark of a whole square is blank (Requirements for Chinese Text Layout, section 3.1.6.1).</summary>
    /// <param name="c">A code unit.</param>
    /// <param name="style">How the language sets marks.</param>
    public static MarkBlank BlankOf(char c, MarkStyle style) => (KindOf(c), style) switch
    {
        (MarkKind.Opening, _) => MarkBlank.Left,
        (MarkKind.Closing, _) => MarkBlank.Right,
        (MarkKind.Comma or MarkKind.Stop or MarkKind.Exclamation, MarkStyle.Mainland) => MarkBlank.Right,
        (MarkKind.Comma, MarkStyle.Japan) when c is '\uFF1A' or '\uFF1B' => MarkBlank.Both,
        (MarkKind.Comma or MarkKind.Stop, MarkStyle.Japan) => MarkBlank.Right,
        (MarkKind.Comma or MarkKind.Stop, MarkStyle.Centred) => MarkBlank.Both,
        (MarkKind.MiddleDot, MarkStyle.Japan or MarkStyle.Centred) => MarkBlank.Both,
        _ => MarkBlank.None,
    };

    private static bool IsAmong(string characters, int c) => c <= char.MaxValue && characters.Contains((char)c, StringComparison.Ordinal);

    /// <summary>Width of a mark in em; an interpunct takes half a square in Mainland China (GB/T 15834-2011, section 5.1.7).</summary>
    /// <param name="mark">One mark, or two that are one.</param>
    /// <param name="style">How the language sets marks.</param>
    public static double WidthOf(ReadOnlySpan<char> mark, MarkStyle style) =>
        mark[0] == '\u2E3A' ? 2
        : style == MarkStyle.Mainland && KindOf(mark[0]) == MarkKind.MiddleDot ? 0.5
        : mark.Length;
}
