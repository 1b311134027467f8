using OpenSourceHistory.Styles.Syntax;

namespace OpenSourceHistory.Styles.Selectors;

/// <summary>Names of pseudo-elements and pseudo-classes.</summary>
internal static class PseudoNames
{
    /// <summary>Pseudo-elements, as hints name them.</summary>
    public static ValueList<string> Elements { get; } =
        ["::before", "::after", "::marker", "::first-letter", "::first-line", "::footnote-call", "::footnote-marker"];

    /// <summary>Pseudo-classes, as hints name them.</summary>
    public static ValueList<string> Classes { get; } =
    [
        ":root", ":empty", ":first-child", ":last-child", ":only-child", ":nth-child()", ":nth-last-child()", ":first-of-type",
        ":last-of-type", ":only-of-type", ":nth-of-type()", ":nth-last-of-type()", ":not()", ":is()", ":where()", ":lang()", ":link",
    ];

    /// <summary>The pseudo-element of a name without colons, or null.</summary>
    /// <param name="name">Name in lower case.</param>
    public static PseudoElement? ElementOf(string name) => name switch
    {
        "before" => PseudoElement.Before,
        "after" => PseudoElement.After,
        "marker" => PseudoElement.Marker,
        "first-letter" => PseudoElement.FirstLetter,
        "first-line" => PseudoElement.FirstLine,
        "footnote-call" => PseudoElement.FootnoteCall,
        "footnote-marker" => PseudoElement.FootnoteMarker,
        _ => null,
    };

    /// <summary>True for the four pseudo-elements of CSS 2, which may be written with one colon.</summary>
    /// <param name="name">Name in lower case.</param>
    public static bool MayHaveOneColon(string name) => name is "before" or "after" or "first-letter" or "first-line";

    /// <summary>The fault of an unknown name, with the nearest one as a hint.</summary>
    /// <param name="written">The name as written, with its colons.</param>
    /// <param name="component">Its place.</param>
    /// <param name="known">Names that exist.</param>
    public static SelectorException Unknown(string written, Component component, ValueList<string> known)
    {
        var nearest = NearestName.Find(written, known);
        var kind = written.StartsWith("::", StringComparison.Ordinal) ? "pseudo-element" : "pseudo-class";
        return new SelectorException(
            $"Unknown {kind} '{written}'",
            nearest is null ? null : $"Did you mean '{nearest}'?",
            component.Start,
            component.End);
    }
}
