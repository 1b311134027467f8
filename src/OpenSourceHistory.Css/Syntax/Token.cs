namespace OpenSourceHistory.Css.Syntax;

/// <summary>A token.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Text">Name, string, URL, unit or sign, escapes resolved; the plus sign of a number that has one, which An+B needs.</param>
/// <param name="Number">Numeric value of numbers, percentages (100 for 100 %) and dimensions.</param>
public readonly record struct Token(TokenKind Kind, int Start, int End, string Text, double Number = 0);
