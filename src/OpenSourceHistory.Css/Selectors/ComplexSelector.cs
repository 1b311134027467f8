namespace OpenSourceHistory.Css.Selectors;

/// <summary>Compound selectors joined by combinators, and the pseudo-element at the end.</summary>
/// <param name="Subject">The rightmost compound: what the element itself must be.</param>
/// <param name="Context">The other compounds from right to left, each with the combinator that stands behind it.</param>
/// <param name="Pseudo">Name of the pseudo-element, without colons; null for the element itself.</param>
public sealed record ComplexSelector(
    CompoundSelector Subject,
    ValueList<SelectorStep> Context,
    string? Pseudo)
{
    /// <summary>Its weight.</summary>
    public Specificity Specificity { get; } = Sum(Subject, Context, Pseudo);

    /// <summary>True where the element matches; the pseudo-element is not looked at.</summary>
    /// <param name="element">The element.</param>
    public bool Matches(IElement element) => Subject.Matches(element) && MatchesContext(element, 0);

    private static Specificity Sum(
        CompoundSelector subject,
        ValueList<SelectorStep> context,
        string? pseudo)
    {
        var sum = new Specificity(0, 0, pseudo is null ? 0 : 1);
        foreach (var part in subject.Parts)
        {
            sum += part.Specificity;
        }

        foreach (var (_, compound) in context)
        {
            foreach (var part in compound.Parts)
            {
                sum += part.Specificity;
            }
        }

        return sum;
    }

    private bool MatchesContext(IElement element, int index)
    {
        if (index == Context.Count)
        {
            return true;
        }

        var (combinator, compound) = Context[index];
        if (combinator == Combinator.SubsequentSibling)
        {
            return MatchesBefore(element, index);
        }

        for (var candidate = Next(element, combinator); candidate is not null; candidate = Next(candidate, combinator))
        {
            if (compound.Matches(candidate) && MatchesContext(candidate, index + 1))
            {
                return true;
            }

            if (!ReachesFar(combinator))
            {
                return false;
            }
        }

        return false;
    }

    // Which siblings match is the same whoever stands behind them.
    private bool MatchesBefore(IElement element, int index)
    {
        var compound = Context[index].Compound;
        bool Holds(IElement sibling) => compound.Matches(sibling) && MatchesContext(sibling, index + 1);
        return element.Parent is { } parent && parent.ChildCounts.Of(compound, Holds)[element.Index] > 0;
    }

    private static bool ReachesFar(Combinator combinator) => combinator == Combinator.Descendant;

    private static IElement? Next(IElement element, Combinator combinator) =>
        combinator is Combinator.Descendant or Combinator.Child ? element.Parent : element.Previous;
}
