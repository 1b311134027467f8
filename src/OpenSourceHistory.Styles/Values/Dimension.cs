namespace OpenSourceHistory.Styles.Values;

/// <summary>A used-later length: auto, absolute, or a share of the containing block.</summary>
/// <param name="IsAuto">True for <c>auto</c> and <c>none</c>.</param>
/// <param name="Length">Absolute part.</param>
/// <param name="Percent">Share of the containing block's width, 1 for 100 %.</param>
public readonly record struct Dimension(bool IsAuto, Length Length, double Percent)
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
    public Length Resolve(Length containing, Length auto) => IsAuto ? auto : Length + (containing * Percent);
}
