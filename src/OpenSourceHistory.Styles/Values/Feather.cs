namespace OpenSourceHistory.Styles.Values;

/// <summary>-osh-feather: how far the space above a block may change, so that its page ends level.</summary>
/// <param name="Grow">What it may grow by.</param>
/// <param name="Shrink">What it may shrink by; never below nothing.</param>
public readonly record struct Feather(Length Grow, Length Shrink)
{
    /// <summary>What either of two allows.</summary>
    /// <param name="other">The other.</param>
    public Feather Or(Feather other) => new(Length.Max(Grow, other.Grow), Length.Max(Shrink, other.Shrink));
}
