using OpenSourceHistory.Css.Values;

namespace OpenSourceHistory.Styles.Values;

/// <summary>A used-later length: auto, absolute, or a share of the containing block.</summary>
/// <param name="IsAuto">True for <c>auto</c> and <c>none</c>.</param>
/// <param name="Length">Absolute part.</param>
/// <param name="Percent">Share of the containing block's width, 1 for 100 %.</param>
/// <param name="Choice">The choice among several, the other values being nought; or null.</param>
public readonly record struct Dimension(bool IsAuto, Length Length, double Percent, DimensionChoice? Choice = null)
{
    /// <summary><c>auto</c>.</summary>
    public static Dimension Auto => new(true, Length.Zero, 0);

    /// <summary>Zero.</summary>
    public static Dimension Zero => default;

    /// <summary>An absolute length.</summary>
    /// <param name="length">The length.</param>
    public static Dimension Of(Length length) => new(false, length, 0);

    /// <summary>The used length.</summary>
    /// <param name="containing">Width that percentages refer to.</param>
    /// <param name="auto">What <c>auto</c> means here.</param>
    public Length Resolve(Length containing, Length auto) =>
        IsAuto ? auto
        : Choice is { } choice ? choice.Resolve(containing, auto)
        : Length + (containing * Percent);

    /// <summary>True where it depends on the containing block.</summary>
    public bool IsRelative => Percent != 0 || Choice is not null;

    /// <summary>What a length comes to before the containing block is known.</summary>
    /// <param name="length">The length as specified.</param>
    /// <param name="basis">What relative units stand for.</param>
    public static Dimension Of(SpecifiedLength length, LengthBasis basis) =>
        !length.HasPercent ? Of(length.Resolve(basis, Length.Zero))
        : length.Choice is { } choice ? new Dimension(false, Length.Zero, 0, new DimensionChoice(choice.IsGreatest, ValueList.From(choice.Terms.Select(t => Of(t, basis)))))
        : new Dimension(false, length.Resolve(basis, Length.Zero), length.Percent);

    /// <summary>This dimension, or nought where it comes to less (CSS Values 4, section 10.12).</summary>
    public Dimension NotNegative() =>
        !IsRelative ? Of(Length.Max(Length.Zero, Length))
        : Choice is null && Length >= Length.Zero && Percent >= 0 ? this
        : new Dimension(false, Length.Zero, 0, new DimensionChoice(true, [Zero, this]));
}
