namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:is()</c>, <c>:where()</c> and <c>:not()</c>.</summary>
internal sealed record ListSelector(ValueList<ComplexSelector> Selectors, bool IsNegated, bool HasWeight) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity =>
        HasWeight && Selectors.Count > 0 ? Selectors.Max(s => s.Specificity) : default;

    /// <inheritdoc/>
    public override bool Matches(IElement element)
    {
        foreach (var selector in Selectors)
        {
            if (selector.Matches(element))
            {
                return !IsNegated;
            }
        }

        return IsNegated;
    }
}
