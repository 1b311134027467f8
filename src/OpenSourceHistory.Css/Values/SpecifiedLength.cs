namespace OpenSourceHistory.Css.Values;

/// <summary>A length as specified: a sum of shares of each kind of unit, or a choice among such sums.</summary>
/// <param name="Points">Absolute part in points.</param>
/// <param name="Percent">Share of the containing block, 1 for 100 %.</param>
/// <param name="Em">In font sizes of the element.</param>
/// <param name="Rem">In font sizes of the root.</param>
/// <param name="Lh">In line heights of the element.</param>
/// <param name="Rlh">In line heights of the root.</param>
/// <param name="Number">A mere number, without a unit.</param>
/// <param name="Choice">The choice; the other values are then nought.</param>
public readonly record struct SpecifiedLength(
    double Points,
    double Percent = 0,
    double Em = 0,
    double Rem = 0,
    double Lh = 0,
    double Rlh = 0,
    double Number = 0,
    LengthChoice? Choice = null)
{
    /// <summary>True for a number without a unit.</summary>
    public bool IsNumber => this == new SpecifiedLength(0, Number: Number);

    /// <summary>True where the value mixes a number with lengths, which has no meaning.</summary>
    public bool IsMixed => Choice is null ? Number != 0 && !IsNumber : Choice.Terms.Any(t => t.IsMixed || t.HasNumber);

    /// <summary>True where a mere number is part of it.</summary>
    public bool HasNumber => Number != 0 || Choice?.Terms.Any(t => t.HasNumber) == true;

    /// <summary>True where a percentage is part of it.</summary>
    public bool HasPercent => Percent != 0 || Choice?.Terms.Any(t => t.HasPercent) == true;

    /// <summary>The sum of two lengths.</summary>
    public static SpecifiedLength operator +(SpecifiedLength a, SpecifiedLength b) =>
        a.Choice is { } left ? new(0, Choice: left.With(t => t + b, flips: false))
        : b.Choice is { } right ? new(0, Choice: right.With(t => a + t, flips: false))
        : new(a.Points + b.Points, a.Percent + b.Percent, a.Em + b.Em, a.Rem + b.Rem, a.Lh + b.Lh, a.Rlh + b.Rlh, a.Number + b.Number);

    /// <summary>A multiple of a length.</summary>
    public static SpecifiedLength operator *(SpecifiedLength a, double factor) =>
        a.Choice is { } choice ? new(0, Choice: choice.With(t => t * factor, factor < 0))
        : new(a.Points * factor, a.Percent * factor, a.Em * factor, a.Rem * factor, a.Lh * factor, a.Rlh * factor, a.Number * factor);

    /// <summary>The absolute length.</summary>
    /// <param name="basis">What relative units stand for.</param>
    /// <param name="whole">What 100 % means.</param>
    public Length Resolve(LengthBasis basis, Length whole) => Choice is { } choice
        ? choice.Terms.Select(t => t.Resolve(basis, whole)).Aggregate(choice.IsGreatest ? Length.Max : Length.Min)
        : Length.FromPoints(
        Points
        + (Percent * whole.Points)
        + (Em * basis.FontSize.Points)
        + (Rem * basis.RootFontSize.Points)
        + (Lh * basis.LineHeight.Points)
        + (Rlh * basis.RootLineHeight.Points));
}
