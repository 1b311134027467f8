namespace OpenSourceHistory.Styles.Tree;

/// <summary>Compares elements of equal nodes, with all that stands in them, by what the cascade made of them.</summary>
internal static class SameElements
{
    /// <summary>True where they have the same styles and the same generated content, and stand on the same lines of the sources.</summary>
    /// <param name="own">An element.</param>
    /// <param name="other">An element styled by the same sheet, whose node is equal.</param>
    public static bool Are(Element own, Element other) =>
        ReferenceEquals(own.Style, other.Style)
        && own.Name == other.Name
        && ArePlacesSame(own.Node, other.Node)
        && own.Strings.Equals(other.Strings)
        && AreBoxesSame(own.Pseudos, other.Pseudos)
        && AreAllSame(own.Children, other.Children)
        && AreAllSame(own.Boxes, other.Boxes);

    // Spans are equal wherever their paragraphs have gone; on which lines they stand is another matter.
    private static bool ArePlacesSame(Node? own, Node? other) => own?.Span.Position == other?.Span.Position;

    private static bool AreAllSame(IReadOnlyList<Element> own, IReadOnlyList<Element> others)
    {
        if (own.Count != others.Count)
        {
            return false;
        }

        for (var i = 0; i < own.Count; i++)
        {
            if (!Are(own[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreBoxesSame(PseudoBox?[]? own, PseudoBox?[]? others)
    {
        if (own is null || others is null)
        {
            return own == others;
        }

        for (var i = 0; i < own.Length; i++)
        {
            if (!IsSame(own[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(PseudoBox? own, PseudoBox? other) => own is null || other is null
        ? own == other
        : ReferenceEquals(own.Style, other.Style) && own.IsStyled == other.IsStyled && own.Content.Equals(other.Content);
}
