using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>Names of pseudo-classes, and what holds of names of both kinds.</summary>
internal static class PseudoNames
{
    /// <summary>Pseudo-classes, as hints name them.</summary>
    public static ValueList<string> Classes { get; } =
    [
        ":root", ":empty", ":first-child", ":last-child", ":only-child", ":nth-child()", ":nth-last-child()", ":first-of-type",
        ":last-of-type", ":only-of-type", ":nth-of-type()", ":nth-last-of-type()", ":not()", ":is()", ":where()",
        ":has()", ":lang()", ":dir()", ":link", ":scope",
    ];

    /// <summary>True for the four pseudo-elements of CSS 2, which may be written with one colon.</summary>
    /// <param name="name">Name in lower case.</param>
    public static bool MayHaveOneColon(string name) => name is "before" or "after" or "first-letter" or "first-line";

    /// <summary>The fault of an unknown name, with the nearest one as a hint.</summary>
    /// <param name="written">The name as written, with its colons.</param>
    /// <param name="component">Its place.</param>
    /// <param name="known">Names that exist.</param>
    public static SelectorException Unknown(string written, Component component, IEnumerable<string> known)
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
