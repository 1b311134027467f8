namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The numerals of lists.</summary>
internal static class ListNumerals
{
    /// <summary>The kind of numeral, as CSS names it, that a numbered list of HTML or Markdown counts by.</summary>
    /// <param name="bullet">The first numeral of its kind: <c>1</c>, <c>a</c>, <c>A</c>, <c>i</c> or <c>I</c>.</param>
    public static string StyleOf(char bullet) => bullet switch
    {
        'a' => "lower-alpha",
        'A' => "upper-alpha",
        'i' => "lower-roman",
        'I' => "upper-roman",
        _ => "decimal",
    };
}
