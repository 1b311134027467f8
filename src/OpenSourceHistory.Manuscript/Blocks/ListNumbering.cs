namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>How an ordered list counts.</summary>
/// <param name="Start">Number of the first item.</param>
/// <param name="Style">The kind of numeral as CSS names it: <c>decimal</c>, <c>lower-alpha</c>, <c>upper-alpha</c>, <c>lower-roman</c>, <c>upper-roman</c>.</param>
/// <param name="Delimiter">The sign behind the numeral: <c>.</c> or <c>)</c>.</param>
public sealed record ListNumbering(int Start, string Style, char Delimiter);
