namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:nth-child(An+B of S)</c>: counted are the siblings that the list matches.</summary>
internal sealed record FilteredOrdinalSelector(OrdinalFormula Formula, ValueList<ComplexSelector> Selectors, bool FromEnd) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => base.Specificity + Selectors.Max(s => s.Specificity);

    /// <inheritdoc/>
    public override bool Matches(IElement element) =>
        Holds(element) && Formula.Holds(element.Parent is { } parent ? Siblings.Ordinal(element, parent.ChildCounts.Of(this, Holds), FromEnd) : 1);

    private bool Holds(IElement element)
    {
        foreach (var selector in Selectors)
        {
            if (selector.Matches(element))
            {
                return true;
            }
        }

        return false;
    }
}
