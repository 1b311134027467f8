namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:nth-child()</c> and its kin.</summary>
internal sealed record OrdinalSelector(OrdinalFormula Formula, bool OfType, bool FromEnd) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => Formula.Holds(Siblings.Ordinal(element, OfType, FromEnd));
}
