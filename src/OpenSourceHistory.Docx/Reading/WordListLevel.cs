namespace OpenSourceHistory.Docx.Reading;

/// <summary>How a level of a list is numbered.</summary>
/// <param name="Place">The list and the level.</param>
/// <param name="Format">Numerals as Word names them: <c>bullet</c>, <c>decimal</c>, <c>lowerLetter</c>.</param>
/// <param name="Text">What is written, with <c>%1</c> for the number of the first level.</param>
/// <param name="Start">The first number.</param>
public sealed record WordListLevel(WordListPlace Place, string Format, string Text, int Start);
