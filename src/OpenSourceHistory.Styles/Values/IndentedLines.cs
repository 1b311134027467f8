namespace OpenSourceHistory.Styles.Values;

/// <summary>Which lines text-indent moves (CSS Text 3, section 8.1).</summary>
/// <param name="EachLine">The first line and those behind an end that the author asks for; else the first alone.</param>
/// <param name="Hanging">All others instead.</param>
public readonly record struct IndentedLines(bool EachLine, bool Hanging);
