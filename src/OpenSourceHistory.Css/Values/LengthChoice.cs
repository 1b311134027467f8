namespace OpenSourceHistory.Css.Values;

/// <summary>The greatest or the least of several lengths, which <c>min()</c>, <c>max()</c> and <c>clamp()</c> ask for (CSS Values 4, section 10.3).</summary>
/// <param name="IsGreatest">True for the greatest.</param>
/// <param name="Terms">The lengths.</param>
public sealed record LengthChoice(bool IsGreatest, ValueList<SpecifiedLength> Terms)
{
    /// <summary>How many lengths it chooses among, those of its terms counted.</summary>
    public int Size => Terms.Sum(t => t.Choice?.Size ?? 1);

    /// <summary>The same choice after a change of each term.</summary>
    /// <param name="change">The change.</param>
    /// <param name="flips">True where it turns the order round.</param>
    internal LengthChoice With(Func<SpecifiedLength, SpecifiedLength> change, bool flips) => new(IsGreatest != flips, ValueList.From(Terms.Select(change)));
}
