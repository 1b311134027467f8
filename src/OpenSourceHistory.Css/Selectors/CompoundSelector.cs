namespace OpenSourceHistory.Css.Selectors;

/// <summary>Simple selectors that one element meets together.</summary>
/// <param name="Parts">The simple selectors.</param>
public sealed record CompoundSelector(ValueList<SimpleSelector> Parts)
{
    /// <summary>True where the element meets all.</summary>
    /// <param name="element">The element.</param>
    public bool Matches(IElement element)
    {
        foreach (var part in Parts)
        {
            if (!part.Matches(element))
            {
                return false;
            }
        }

        return true;
    }
}
