namespace OpenSourceHistory.Styles.Values;

/// <summary>The greatest or the least of several dimensions.</summary>
/// <param name="IsGreatest">True for the greatest.</param>
/// <param name="Terms">The dimensions.</param>
public sealed record DimensionChoice(bool IsGreatest, ValueList<Dimension> Terms)
{
    /// <summary>The used length.</summary>
    /// <param name="containing">Width that percentages refer to.</param>
    /// <param name="auto">What <c>auto</c> means here.</param>
    public Length Resolve(Length containing, Length auto) =>
        Terms.Select(term => term.Resolve(containing, auto)).Aggregate(IsGreatest ? Length.Max : Length.Min);
}
