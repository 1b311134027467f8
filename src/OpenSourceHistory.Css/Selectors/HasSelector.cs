namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:has()</c>: one of the selectors matches an element that stands to this one as its combinator says (Selectors 4, section 4.5).</summary>
internal sealed record HasSelector(ValueList<(Combinator Lead, ComplexSelector Selector)> Relatives) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => Relatives.Max(r => r.Selector.Specificity);

    /// <inheritdoc/>
    public override bool Matches(IElement element)
    {
        foreach (var (lead, selector) in Relatives)
        {
            if (Has(element, lead, selector))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(IElement element, Combinator lead, ComplexSelector selector) => lead switch
    {
        Combinator.Descendant or Combinator.Child => HasWithin(element, element, lead, selector),
        Combinator.SubsequentSibling when selector.Context.Count == 0 => HasAnyBehind(element, selector),
        _ => HasBehind(element, lead, selector),
    };

    // Which siblings match is the same whoever stands before them.
    private static bool HasAnyBehind(IElement element, ComplexSelector selector) =>
        element.Next is { } next && element.Parent!.ChildCounts.Of(selector, selector.Matches) is var counts && counts[^1] > counts[next.Index];

    private static bool HasWithin(IElement place, IElement anchor, Combinator lead, ComplexSelector selector)
    {
        foreach (var child in place.Children)
        {
            if (selector.Matches(child, anchor, lead))
            {
                return true;
            }

            var goesDown = lead != Combinator.Child || selector.Context.Count > 0;
            if (goesDown && HasWithin(child, anchor, lead, selector))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBehind(IElement anchor, Combinator lead, ComplexSelector selector)
    {
        for (var sibling = anchor.Next; sibling is not null; sibling = sibling.Next)
        {
            if (selector.Matches(sibling, anchor, lead) || (selector.Context.Count > 0 && HasWithin(sibling, anchor, lead, selector)))
            {
                return true;
            }

            if (lead == Combinator.NextSibling && selector.Context.Count == 0)
            {
                return false;
            }
        }

        return false;
    }
}
