using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.CounterRules;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>What relative values refer to besides the style in the making.</summary>
/// <param name="Parent">Style of the parent: what is inherited, and what <c>em</c> means in font-size.</param>
/// <param name="RootFontSize">What <c>rem</c> means.</param>
/// <param name="RootLineHeight">What <c>rlh</c> means.</param>
internal sealed record ComputeContext(ComputedStyle Parent, Length RootFontSize, Length RootLineHeight)
{
    /// <summary>The counter styles that the sheet defines.</summary>
    public CounterStyleTable CounterStyles { get; init; } = CounterStyleTable.Empty;

    /// <summary>What relative lengths of a property refer to.</summary>
    /// <param name="style">The style in the making; its font size and line height are computed.</param>
    public LengthBasis BasisOf(ComputedStyle style) => new(style.FontSize, style.LineHeight, RootFontSize, RootLineHeight);

    /// <summary>What relative lengths of line-height refer to, which finds the element's own line height.</summary>
    /// <param name="style">The style in the making; its font size is computed.</param>
    public LengthBasis BasisOfLineHeight(ComputedStyle style) => BasisOf(style) with { LineHeight = Parent.LineHeight };
}
