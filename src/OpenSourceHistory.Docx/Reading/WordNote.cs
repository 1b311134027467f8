namespace OpenSourceHistory.Docx.Reading;

/// <summary>A note.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its number in its part.</param>
/// <param name="Blocks">Its text.</param>
public sealed record WordNote(WordNoteKind Kind, int Id, ValueList<WordBlock> Blocks);
