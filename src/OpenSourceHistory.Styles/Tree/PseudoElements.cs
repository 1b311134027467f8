using OpenSourceHistory.Css.Selectors;

namespace OpenSourceHistory.Styles.Tree;

/// <summary>Names of the pseudo-elements in selectors.</summary>
public static class PseudoElements
{
    private static readonly ValueList<string> s_names =
        ["before", "after", "marker", "first-letter", "first-line", "footnote-call", "footnote-marker", "-osh-continued"];

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
}
