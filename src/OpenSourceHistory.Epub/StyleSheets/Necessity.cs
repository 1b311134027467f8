namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Tells of a declaration that decides something whether that is more than a reading system does by itself, and less than it should be left to do.</summary>
internal static class Necessity
{
    // Values that elements have from those around them and readers do not choose, with none that reading systems set by other rules than those of names.
    private static readonly HashSet<string> s_handedOn = new(StringComparer.Ordinal)
    {
        "font-family", "font-style", "font-weight", "font-variant-caps", "font-variant-ligatures", "font-variant-position", "letter-spacing", "text-transform",
    };

    private static readonly HashSet<string> s_runningText = new(StringComparer.Ordinal)
    {
        "p", "li", "dt", "dd", "td", "th", "blockquote", "div", "section", "aside", "figcaption", "caption", "table", "ul", "ol", "dl", "span", "em", "strong",
    };

    /// <summary>True for a longhand whose value an element has from its parent where no rule says otherwise, and no reader chooses.</summary>
    /// <param name="longhand">The longhand.</param>
    public static bool IsInheritedFreely(string longhand) => s_handedOn.Contains(longhand);

    /// <summary>
    /// True where a declaration is to decide nothing: a page begins with each file, which a division is, and not with the notes behind it; and
    /// no colour of links or running text is to be read on white, sepia and black alike, so both are the reading system's.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="longhand">What it would decide.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="declaration">The declaration.</param>
    public static bool IsReaders(WrittenElement element, string longhand, FlatRule rule, FlatDeclaration declaration) => longhand switch
    {
        "break-before" => element.Name == "section",
        "color" => rule.Selector.Pseudo is null && !declaration.Is("inherit", "currentcolor")
            && (element.IsLink || (rule.IsOfNamesAlone && s_runningText.Contains(element.Name))),
        _ => false,
    };

    /// <summary>True where a declaration that decides must be written for the element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="longhand">What it decides.</param>
    /// <param name="winner">The declaration.</param>
    /// <param name="parent">What the element has from its parent.</param>
    /// <param name="sizes">Its sizes of text.</param>
    public static bool IsNeeded(WrittenElement element, string longhand, Winner winner, CascadeState parent, ElementSizes sizes) => longhand switch
    {
        "font-size" => !winner.IsAlone || sizes.Own != sizes.Parent,
        _ => !IsInheritedFreely(longhand) || !winner.IsAlone || !winner.Declaration.IsSameEverywhere || !IsThereAlready(longhand, winner.Declaration, parent),
    };

    private static bool IsThereAlready(string longhand, FlatDeclaration declaration, CascadeState parent) =>
        declaration.Longhands.Count == 1
        && (parent.Inherited.TryGetValue(longhand, out var inherited)
            ? inherited is not null && inherited.Longhands.Count == 1 && declaration.Applied == inherited.Applied
            : longhand != "font-family" && declaration.Applied == ComputedStyle.Initial);
}
