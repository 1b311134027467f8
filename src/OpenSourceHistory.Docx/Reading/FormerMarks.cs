namespace OpenSourceHistory.Docx.Reading;

/// <summary>What text looked like before somebody changed it.</summary>
/// <param name="Marks">Its marks.</param>
/// <param name="Revision">Who changed them.</param>
public sealed record FormerMarks(WordMarks Marks, WordRevision Revision);
