using OpenSourceHistory.Styles.Tree;

namespace OpenSourceHistory.Styles.Selectors;

/// <summary>Simple selectors that one element meets together.</summary>
/// <param name="Parts">The simple selectors.</param>
internal sealed record CompoundSelector(ValueList<SimpleSelector> Parts)
{
    /// <summary>True where the element meets all.</summary>
    /// <param name="element">The element.</param>
    public bool Matches(Element element)
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
