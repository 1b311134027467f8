using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>A length as specified: a sum of shares of each kind of unit, which is all that <c>calc()</c> of lengths can make.</summary>
/// <param name="Points">Absolute part in points.</param>
/// <param name="Percent">Share of the containing block, 1 for 100 %.</param>
/// <param name="Em">In font sizes of the element.</param>
/// <param name="Rem">In font sizes of the root.</param>
/// <param name="Lh">In line heights of the element.</param>
/// <param name="Rlh">In line heights of the root.</param>
/// <param name="Number">A mere number, without a unit.</param>
internal readonly record struct SpecifiedLength(
    double Points,
    double Percent = 0,
    double Em = 0,
    double Rem = 0,
    double Lh = 0,
    double Rlh = 0,
    double Number = 0)
{
    /// <summary>True for a number without a unit.</summary>
    public bool IsNumber => this == new SpecifiedLength(0, Number: Number);

    /// <summary>True where the value mixes a number with lengths, which has no meaning.</summary>
    public bool IsMixed => Number != 0 && !IsNumber;

    /// <summary>True for absolute lengths, zero among them.</summary>
    public bool IsAbsolute => this == new SpecifiedLength(Points);

    public static SpecifiedLength operator +(SpecifiedLength a, SpecifiedLength b) =>
        new(a.Points + b.Points, a.Percent + b.Percent, a.Em + b.Em, a.Rem + b.Rem, a.Lh + b.Lh, a.Rlh + b.Rlh, a.Number + b.Number);

    public static SpecifiedLength operator *(SpecifiedLength a, double factor) =>
        new(a.Points * factor, a.Percent * factor, a.Em * factor, a.Rem * factor, a.Lh * factor, a.Rlh * factor, a.Number * factor);

    /// <summary>The absolute length; percentages refer to a length.</summary>
    /// <param name="fontSize">What <c>em</c> means.</param>
    /// <param name="lineHeight">What <c>lh</c> means.</param>
    /// <param name="whole">What 100 % means.</param>
    /// <param name="context">The root's values.</param>
    public Length Resolve(Length fontSize, Length lineHeight, Length whole, ComputeContext context) => Length.FromPoints(
        Points
        + (Percent * whole.Points)
        + (Em * fontSize.Points)
        + (Rem * context.RootFontSize.Points)
        + (Lh * lineHeight.Points)
        + (Rlh * context.RootLineHeight.Points));

    /// <summary>The length with its percentage left for layout.</summary>
    /// <param name="style">The style in the making; font size and line height are computed.</param>
    /// <param name="context">The root's values.</param>
    public Dimension ToDimension(ComputedStyle style, ComputeContext context) =>
        new(false, Resolve(style.FontSize, style.LineHeight, Length.Zero, context), Percent);
}
