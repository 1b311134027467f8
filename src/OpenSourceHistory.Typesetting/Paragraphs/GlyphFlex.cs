using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// How far the glyphs of justified text may grow or give, so that word spaces need not: in width (font expansion) and in the space between
/// letters (letter-fit), as far as the sheet says. A line uses both in the same proportion, alike for all of its words.
/// </summary>
internal static class GlyphFlex
{
    // Widths and spaces go in thousandths, which no eye tells apart and which a file states exactly.
    private const double Steps = 1000;

    /// <summary>True for text whose glyphs may be fitted: what is justified and neither code nor a box of its own.</summary>
    /// <param name="style">How it is set.</param>
    public static bool Has(InlineStyle style) =>
        (style.Style.FontExpansion > 0 || style.Style.LetterFit > 0)
        && (style.Style.TextAlign == TextAlignment.Justify || style.Style.TextAlignLast == TextAlignment.Justify)
        && !style.IsCode && !style.IsBoxed && style.Style is { Wraps: true, WhiteSpaceCollapse: not WhiteSpaceCollapse.Preserve };

    /// <summary>By how much a word may grow or give at most, in scaled points. Scripts whose letters join, or fill a square each, do neither.</summary>
    /// <param name="style">How it is set.</param>
    /// <param name="word">Its glyphs.</param>
    /// <param name="width">Its natural width.</param>
    public static long Of(InlineStyle style, ShapedWord word, long width) => word.HasSeparateLetters && Has(style)
        ? (long)((width * style.Style.FontExpansion) + (style.Size * style.Style.LetterFit * (word.ClusterCount - 1)))
        : 0;

    /// <summary>How glyphs are fitted on a line.</summary>
    /// <param name="style">How they are set.</param>
    /// <param name="ratio">Share of what they may give that is used: 1 is as wide as may be, -1 as narrow.</param>
    public static GlyphFit At(InlineStyle style, double ratio) => ratio == 0 || !Has(style)
        ? GlyphFit.Natural
        : new GlyphFit(1 + Stepped(style.Style.FontExpansion * ratio), Stepped(style.Style.LetterFit * ratio) * style.Size);

    private static double Stepped(double share) => Math.Round(share * Steps) / Steps;
}
