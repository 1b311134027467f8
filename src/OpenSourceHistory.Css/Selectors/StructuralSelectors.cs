namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:lang()</c>: the language itself or a narrower one, by extended filtering (RFC 4647, section 3.3.2).</summary>
internal sealed record LanguageSelector(ValueList<string> Ranges) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element)
    {
        foreach (var range in Ranges)
        {
            if (Holds(range.Split('-'), element.Language.Split('-')))
            {
                return true;
            }
        }

        return false;
    }

    // Parts that the range leaves out may stand in the language, but single letters, which begin extensions.
    private static bool Holds(string[] range, string[] language)
    {
        if (range[0] != "*" && !range[0].Equals(language[0], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var at = 1;
        foreach (var part in range.AsSpan(1))
        {
            while (part != "*" && at < language.Length && !part.Equals(language[at], StringComparison.OrdinalIgnoreCase) && language[at].Length > 1)
            {
                at++;
            }

            if (part != "*" && (at == language.Length || !part.Equals(language[at++], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary><c>:dir()</c>: the direction that the nearest <c>dir</c> says; from left to right where none does (Selectors 4, section 9.1).</summary>
internal sealed record DirectionSelector(string Direction) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element)
    {
        for (var place = element; place is not null; place = place.Parent)
        {
            if (place.Attribute("dir")?.ToLowerInvariant() is "ltr" or "rtl")
            {
                return place.Attribute("dir")!.Equals(Direction, StringComparison.OrdinalIgnoreCase);
            }
        }

        return Direction == "ltr";
    }
}

/// <summary><c>:nth-child()</c> and its kin.</summary>
internal sealed record OrdinalSelector(OrdinalFormula Formula, bool OfType, bool FromEnd) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element) => Formula.Holds(element.Ordinal(OfType, FromEnd));
}

/// <summary><c>:nth-child(An+B of S)</c>: counted are the siblings that the list matches.</summary>
internal sealed record FilteredOrdinalSelector(OrdinalFormula Formula, ValueList<ComplexSelector> Selectors, bool FromEnd) : SimpleSelector
{
    /// <inheritdoc/>
    public override Specificity Specificity => base.Specificity + Selectors.Max(s => s.Specificity);

    /// <inheritdoc/>
    public override bool Matches(IElement element)
    {
        if (!Has(element))
        {
            return false;
        }

        var ordinal = 1;
        for (var sibling = Following(element); sibling is not null; sibling = Following(sibling))
        {
            ordinal += Has(sibling) ? 1 : 0;
        }

        return Formula.Holds(ordinal);
    }

    private IElement? Following(IElement element) => FromEnd ? element.Next : element.Previous;

    private bool Has(IElement element)
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
            var found = lead is Combinator.Descendant or Combinator.Child
                ? HasWithin(element, element, lead, selector)
                : HasBehind(element, lead, selector);
            if (found)
            {
                return true;
            }
        }

        return false;
    }

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
