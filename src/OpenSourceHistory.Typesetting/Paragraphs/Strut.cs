using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Height and baseline of the lines of a block: its leading around the ascent and descent of its first face (CSS Inline 3, section 4.1).
/// Superiors and fallback faces never change it, so that lines keep to the grid.
/// </summary>
/// <param name="Height">Height.</param>
/// <param name="Baseline">From the top to the baseline.</param>
internal readonly record struct Strut(Length Height, Length Baseline)
{
    /// <summary>The strut of a style.</summary>
    /// <param name="style">Style.</param>
    public static Strut Of(InlineStyle style)
    {
        var metrics = style.Shaper.Face.Metrics;
        var ascent = style.Style.FontSize * (metrics.Ascent / (double)metrics.UnitsPerEm);
        var descent = style.Style.FontSize * (-metrics.Descent / (double)metrics.UnitsPerEm);
        var halfLeading = (style.Style.LineHeight - ascent - descent) / 2;
        return new Strut(style.Style.LineHeight, halfLeading + ascent);
    }

    /// <summary>This strut, raised and lowered to hold another that is larger on purpose.</summary>
    /// <param name="above">What the other needs above the baseline.</param>
    /// <param name="below">What it needs below.</param>
    public Strut Holding(Length above, Length below)
    {
        var baseline = Length.Max(Baseline, above);
        return new Strut(baseline + Length.Max(Height - Baseline, below), baseline);
    }

    /// <summary>True for a style that is set larger than the block around it.</summary>
    /// <param name="style">Style in the line.</param>
    /// <param name="block">Style of the block.</param>
    public static bool MayGrow(InlineStyle style, ComputedStyle block) =>
        style.Style.FontSize > block.FontSize && style.Style.LineHeight > block.LineHeight;

    /// <summary>This strut, grown where a style in the line is set larger than the block.</summary>
    /// <param name="style">Style in the line.</param>
    /// <param name="block">Style of the block.</param>
    public Strut HoldingText(InlineStyle style, ComputedStyle block)
    {
        if (!MayGrow(style, block))
        {
            return this;
        }

        var own = Of(style);
        return Holding(own.Baseline + style.Raise, own.Height - own.Baseline - style.Raise);
    }
}
