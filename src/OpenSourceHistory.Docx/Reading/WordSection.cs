namespace OpenSourceHistory.Docx.Reading;

/// <summary>The end of a section.</summary>
/// <param name="Start">Where it begins, as Word names it: <c>nextPage</c>, <c>oddPage</c>, <c>continuous</c>.</param>
/// <param name="Width">Width of its page in twips; 0 where it says nothing.</param>
/// <param name="Height">Height of its page in twips; 0 where it says nothing.</param>
/// <param name="Columns">Columns of its text.</param>
public sealed record WordSection(string Start, int Width, int Height, int Columns) : WordBlock;
