namespace OpenSourceHistory.Css.Selectors;

/// <summary>A condition on a single element (Selectors 4, section 3.1).</summary>
public abstract record SimpleSelector
{
    /// <summary>Its weight.</summary>
    public virtual Specificity Specificity => new(0, 1, 0);

    /// <summary>True where the element meets the condition.</summary>
    /// <param name="element">The element.</param>
    public abstract bool Matches(IElement element);
}
