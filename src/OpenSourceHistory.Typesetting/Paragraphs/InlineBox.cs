using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Boxes;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// The box of an element in the line (CSS 2.2, sections 8.6 and 10.6.1): each element has its own, which lines break into pieces. Around the ascent and descent
/// of its face it has padding and borders that move no line.
/// </summary>
internal sealed class InlineBox
{
    private readonly Length _above;
    private readonly Length _height;

    /// <summary>A box.</summary>
    /// <param name="style">How the element is set.</param>
    /// <param name="measure">Width that percentages refer to.</param>
    public InlineBox(InlineStyle style, Length measure)
    {
        var (padding, border) = (style.Style.Padding, style.Style.Border);
        (Style, Around, Depth) = (style.Style, style.Box, (style.Box?.Depth ?? 0) + 1);
        Before = Rules.ThicknessOf(border.Left) + padding.Left.Resolve(measure, Length.Zero);
        Behind = padding.Right.Resolve(measure, Length.Zero) + Rules.ThicknessOf(border.Right);
        var metrics = style.Shaper.Face.Metrics;
        var scale = style.Size / (double)metrics.UnitsPerEm;
        var above = Rules.ThicknessOf(border.Top) + padding.Top.Resolve(measure, Length.Zero);
        _above = above + style.Raise + Round(metrics.Ascent * scale);
        _height = above + Round((metrics.Ascent - metrics.Descent) * scale) + padding.Bottom.Resolve(measure, Length.Zero) + Rules.ThicknessOf(border.Bottom);
    }

    /// <summary>Style of the element.</summary>
    public ComputedStyle Style { get; }

    /// <summary>The box around it in the same line, or null.</summary>
    public InlineBox? Around { get; }

    /// <summary>How many boxes it and those around it are.</summary>
    public int Depth { get; }

    /// <summary>Padding and border in front of its text.</summary>
    public Length Before { get; }

    /// <summary>Padding and border behind it.</summary>
    public Length Behind { get; }

    /// <summary>True for an inline block as wide as its text, which lines leave whole where it fits one.</summary>
    public bool IsWhole => Style is { Display: DisplayMode.InlineBlock, Width.IsAuto: true };

    /// <summary>True where an element has a box: it is to be seen, or to stay whole.</summary>
    /// <param name="style">Style of the element.</param>
    public static bool Has(ComputedStyle style) =>
        style.Display == DisplayMode.InlineBlock || (style.Display == DisplayMode.Inline && Rules.IsVisible(style));

    /// <summary>The innermost box that is around two places, or null.</summary>
    /// <param name="one">Box of the one.</param>
    /// <param name="other">Box of the other.</param>
    public static InlineBox? AroundBoth(InlineBox? one, InlineBox? other)
    {
        while (!ReferenceEquals(one, other))
        {
            (one, other) = (one?.Depth ?? 0) >= (other?.Depth ?? 0) ? (one!.Around, other) : (one, other!.Around);
        }

        return one;
    }

    /// <summary>The border box of a piece.</summary>
    /// <param name="baseline">Baseline of its line.</param>
    /// <param name="start">Where it begins, in scaled points.</param>
    /// <param name="end">Where it ends.</param>
    public Rect AreaAt(Length baseline, long start, long end) => new(new Length(start), baseline - _above, new Length(end - start), _height);

    private static Length Round(double scaledPoints) => new((long)Math.Round(scaledPoints));
}
