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

    /// <summary>Relative selectors as conditions of one step each: <c>~ a b</c> is <c>~ a:has(b)</c>, so that each step can be counted by itself.</summary>
    /// <param name="relatives">The selectors, each with the combinator in front of it.</param>
    public static HasSelector Of(IEnumerable<(Combinator Lead, ComplexSelector Selector)> relatives) =>
        new(ValueList.From(relatives.Select(relative => (relative.Lead, InSteps(relative.Selector)))));

    private static ComplexSelector InSteps(ComplexSelector selector)
    {
        var step = selector with { Context = [] };
        foreach (var (combinator, compound) in selector.Context)
        {
            var has = new HasSelector([(combinator, step)]);
            step = new ComplexSelector(new CompoundSelector(compound.Parts.Concat([has])), [], null);
        }

        return step;
    }

    private static bool Has(IElement element, Combinator lead, ComplexSelector selector) => lead switch
    {
        Combinator.Child => element.Children.Any(selector.Matches),
        Combinator.Descendant => HasWithin(element, selector),
        Combinator.NextSibling => element.Next is { } next && selector.Matches(next),
        _ => HasBehind(element, selector),
    };

    // Which siblings match is the same whoever stands before them.
    private static bool HasBehind(IElement element, ComplexSelector selector) =>
        element.Next is { } next && element.Parent!.ChildCounts.Of(selector, selector.Matches) is var counts && counts[^1] > counts[next.Index];

    private static bool HasWithin(IElement place, ComplexSelector selector)
    {
        foreach (var child in place.Children)
        {
            if (selector.Matches(child) || HasWithin(child, selector))
            {
                return true;
            }
        }

        return false;
    }
}
