using OpenSourceHistory.Css.Selectors;

namespace OpenSourceHistory.Styles.Tree;

/// <summary>Names of the pseudo-elements in selectors.</summary>
public static class PseudoElements
{
    private static readonly ValueList<string> s_names =
        [
            "before", "after", "marker", "first-letter", "first-line", "footnote-call", "footnote-marker", "-osh-continued",
            "footnote-call::before", "footnote-call::after", "footnote-marker::before", "footnote-marker::after"];

    // Asked for each node of a book: made once.
    private static readonly ValueList<PseudoElement>[] s_withNested = [.. Enum.GetValues<PseudoElement>().Order().Select(Nested)];

    /// <summary>The names of elements in lower case, as in HTML, with the pseudo-elements of <see cref="PseudoElement"/>.</summary>
    public static SelectorDialect Dialect { get; } = new(KeepsCase: false, s_names);

    /// <summary>The pseudo-element that a selector is about, or null.</summary>
    /// <param name="selector">A selector of <see cref="Dialect"/>.</param>
    public static PseudoElement? Of(ComplexSelector selector)
    {
        for (var i = 0; i < s_names.Count; i++)
        {
            if (s_names[i] == selector.Pseudo)
            {
                return (PseudoElement)i;
            }
        }

        return null;
    }

    /// <summary>The pseudo-element whose <c>::before</c> or <c>::after</c> another is, or null.</summary>
    /// <param name="pseudo">The other.</param>
    public static PseudoElement? OuterOf(PseudoElement pseudo) => pseudo switch
    {
        PseudoElement.FootnoteCallBefore or PseudoElement.FootnoteCallAfter => PseudoElement.FootnoteCall,
        PseudoElement.FootnoteMarkerBefore or PseudoElement.FootnoteMarkerAfter => PseudoElement.FootnoteMarker,
        _ => null,
    };

    /// <summary>A pseudo-element that makes text, with those in front of it and behind it, in the order in which they are read.</summary>
    /// <param name="pseudo">The pseudo-element.</param>
    internal static ValueList<PseudoElement> WithNested(PseudoElement pseudo) => s_withNested[(int)pseudo];

    /// <summary>A pseudo-element as selectors write it.</summary>
    /// <param name="pseudo">The pseudo-element.</param>
    internal static string SelectorOf(PseudoElement pseudo) => "::" + s_names[(int)pseudo];

    private static ValueList<PseudoElement> Nested(PseudoElement pseudo) => pseudo switch
    {
        PseudoElement.FootnoteCall => [PseudoElement.FootnoteCallBefore, pseudo, PseudoElement.FootnoteCallAfter],
        PseudoElement.FootnoteMarker => [PseudoElement.FootnoteMarkerBefore, pseudo, PseudoElement.FootnoteMarkerAfter],
        _ => [pseudo],
    };
}
