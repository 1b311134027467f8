using System.Text.RegularExpressions;

namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>Rules about signs: which of those that look alike is meant.</summary>
internal static partial class TypographyRules
{
    /// <summary>All of them.</summary>
    public static ValueList<LintRule> All { get; } =
    [
        new PatternRule(ManuscriptCodes.LintEllipsis, Ellipsis(), "“{0}” stands for an ellipsis", "Write three stops without spaces, which are printed as one sign: ..."),
        new PatternRule(ManuscriptCodes.LintRangeHyphen, RangeHyphen(), "“{0}” is a range with a hyphen", "Write two hyphens, which are printed as a dash: 1914--18"),
        new PatternRule(ManuscriptCodes.LintDashHyphen, DashHyphen(), "A hyphen between spaces stands for a dash", "Write two hyphens for a dash, three for a long one: one -- two"),
        new PatternRule(ManuscriptCodes.LintSpaceBeforeMark, SpaceBeforeStop(), "A space stands before “{0}”", "Take the space out"),
        new PatternRule(ManuscriptCodes.LintSpaceBeforeMark, SpaceBeforeColon(), "A space stands before “{0}”", "Take the space out; French alone has one there", "en", "de", "es", "it", "nl", "pt"),
        new PatternRule(ManuscriptCodes.LintDoubledWord, DoubledWord(), "“{0}” stands twice", "Take one out", "en"),
        new PatternRule(ManuscriptCodes.LintApostrophe, Apostrophe(), "“{0}” begins with an opening mark where an apostrophe is meant", "Write the apostrophe itself: ’em, ’tis, ’90s", "en"),
        new PatternRule(ManuscriptCodes.LintMultiplication, Multiplication(), "“{0}” is written with a letter", "Write the sign of multiplication: 4 × 5"),
        new PatternRule(ManuscriptCodes.LintMinus, Minus(), "“{0}” is written with a hyphen", "Write the minus: −5 (U+2212)"),
    ];

    [GeneratedRegex(@"\.\s\.\s\.|(?<!\.)\.{2}(?!\.)")]
    private static partial Regex Ellipsis();

    // Numbers of telephones, books and days have more than one hyphen.
    [GeneratedRegex(@"(?<![\w.,/+-])[1-9]\d{0,3}-\d{1,4}(?![\w/-]|[.,]\d)")]
    private static partial Regex RangeHyphen();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}\p{P}-[-]]) - (?=[\p{L}\p{N}\p{P}-[-]])")]
    private static partial Regex DashHyphen();

    // Not a name such as .NET, nor a decimal without its nought, nor an ellipsis.
    [GeneratedRegex(@"(?<=[\p{L}\p{N})”’]) +[.,](?![\w.]| \.)")]
    private static partial Regex SpaceBeforeStop();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})”’])[ \u00A0\u202F]+[;:!?](?![\w)(/|-])")]
    private static partial Regex SpaceBeforeColon();

    // What English may say twice: he said that that had had an end.
    [GeneratedRegex(@"\b(?!(?i:that|had)\b)(\p{L}{2,}) \1\b")]
    private static partial Regex DoubledWord();

    [GeneratedRegex(@"‘(?:(?i:em|tis|twas|twere|til|cause|bout|round|neath)\b|\d0s\b)")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"(?<![\w.,])[1-9]\d*(?:[.,]\d+)? ?x ?[1-9]\d*(?!\w)")]
    private static partial Regex Multiplication();

    [GeneratedRegex(@"(?<=^|[\s(])-\d+(?:[.,]\d+)?(?![\w-])")]
    private static partial Regex Minus();
}
