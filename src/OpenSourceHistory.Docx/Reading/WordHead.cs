namespace OpenSourceHistory.Docx.Reading;

/// <summary>A header or footer of pages (17.10).</summary>
/// <param name="Part">Path of its part.</param>
/// <param name="IsFooter">True at the foot of the page.</param>
/// <param name="Blocks">Its text.</param>
public sealed record WordHead(string Part, bool IsFooter, ValueList<WordBlock> Blocks);
