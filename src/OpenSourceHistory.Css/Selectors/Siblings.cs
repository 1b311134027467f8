namespace OpenSourceHistory.Css.Selectors;

/// <summary>Places of elements among their siblings.</summary>
internal static class Siblings
{
    /// <summary>One-based place of an element among its parent's elements.</summary>
    /// <param name="element">The element.</param>
    /// <param name="ofType">True to count those of its own name only.</param>
    /// <param name="fromEnd">True to count from the last.</param>
    public static int Ordinal(IElement element, bool ofType, bool fromEnd) =>
        element.Parent is not { } parent ? 1
        : ofType ? Ordinal(element, parent.ChildCounts.OfName(element.Name), fromEnd)
        : fromEnd ? Math.Max(parent.Children.Count - element.Index, 1)
        : element.Index + 1;

    /// <summary>One-based place of an element among those of its parent's that were counted, itself one of them.</summary>
    /// <param name="element">The element; it may stand behind all those that its parent knows.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="fromEnd">True to count from the last.</param>
    public static int Ordinal(IElement element, int[] counts, bool fromEnd) =>
        fromEnd ? Math.Max(counts[^1] - counts[element.Index], 1) : counts[element.Index] + 1;
}
