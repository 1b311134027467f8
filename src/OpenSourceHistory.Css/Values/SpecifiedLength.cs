namespace OpenSourceHistory.Css.Values;

/// <summary>A length as specified: a sum of shares of each kind of unit, which is all that <c>calc()</c> of lengths can make.</summary>
/// <param name="Points">Absolute part in points.</param>
/// <param name="Percent">Share of the containing block, 1 for 100 %.</param>
/// <param name="Em">In font sizes of the element.</param>
/// <param name="Rem">In font sizes of the root.</param>
/// <param name="Lh">In line heights of the element.</param>
/// <param name="Rlh">In line heights of the root.</param>
/// <param name="Number">A mere number, without a unit.</param>
public readonly record struct SpecifiedLength(
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

    /// <summary>The sum of two lengths.</summary>
    public static SpecifiedLength operator +(SpecifiedLength a, SpecifiedLength b) =>
        new(a.Points + b.Points, a.Percent + b.Percent, a.Em + b.Em, a.Rem + b.Rem, a.Lh + b.Lh, a.Rlh + b.Rlh, a.Number + b.Number);

    /// <summary>A multiple of a length.</summary>
    public static SpecifiedLength operator *(SpecifiedLength a, double factor) =>
        new(a.Points * factor, a.Percent * factor, a.Em * factor, a.Rem * factor, a.Lh * factor, a.Rlh * factor, a.Number * factor);

    /// <summary>The absolute length.</summary>
    /// <param name="basis">What relative units stand for.</param>
    /// <param name="whole">What 100 % means.</param>
    public Length Resolve(LengthBasis basis, Length whole) => Length.FromPoints(
        Points
        + (Percent * whole.Points)
        + (Em * basis.FontSize.Points)
        + (Rem * basis.RootFontSize.Points)
        + (Lh * basis.LineHeight.Points)
        + (Rlh * basis.RootLineHeight.Points));
}
