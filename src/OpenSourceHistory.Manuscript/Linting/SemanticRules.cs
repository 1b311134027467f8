using System.Text.RegularExpressions;

namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>Rules about what text is: headings, links, pictures, breaks and verse, by which readers find their way and listeners understand.</summary>
internal static partial class SemanticRules
{
    private const int LeastCapitals = 5;

    /// <summary>All of them.</summary>
    public static ValueList<LintRule> All { get; } =
    [
        new DisguisedHeadingRule(),
        new HeadingRule(ManuscriptCodes.LintHeadingEnd, t => t.Length > 0 && t[^1] is '.' or ':' or ',' or ';' or '。' or '：', "The heading ends in a mark", "Take it out; the sheet parts a heading from its text"),
        new HeadingRule(ManuscriptCodes.LintCapitals, IsInCapitals, "The heading is written in capitals", "Write it as a sentence; a sheet has capitals by text-transform or font-variant-caps, and voices then read words instead of letters"),
        new LinkTextRule(),
        new AlternativeTextRule(),
        new HandmadeRule(ManuscriptCodes.LintHandmadeBreak, Break(), "Signs stand for a break between scenes", "Write *** on a line of its own: the sheet draws the break, and voices tell it"),
        new HandmadeRule(ManuscriptCodes.LintHandmadeSpace, Space(), "Space is made of empty lines", "Take them out; the sheet makes space, and *** a break between scenes"),
        new HandmadeRule(ManuscriptCodes.LintHandmadeVerse, Verse(), "Verse is made of line breaks", "Begin each line with |, and part stanzas by a line with | alone"),
    ];

    /// <summary>True for words that have capitals alone, and more letters than an abbreviation.</summary>
    /// <param name="text">A heading or a title.</param>
    public static bool IsInCapitals(string text)
    {
        var letters = text.Where(char.IsLetter).ToArray();
        return letters.Length >= LeastCapitals && text.Contains(' ', StringComparison.Ordinal) && letters.All(char.IsUpper);
    }

    [GeneratedRegex(@"^\s*(?:[*•⁂~#§+☙❦]\s*){1,7}$")]
    private static partial Regex Break();

    [GeneratedRegex(@"^[\s\u00A0]*$|\n[ \u00A0]*\n")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?:[^\n]{1,60}\n){3,}[^\n]{1,60}$")]
    private static partial Regex Verse();
}
