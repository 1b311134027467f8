namespace OpenSourceHistory.Docx.Reading;

/// <summary>What a paragraph was before somebody changed its style.</summary>
/// <param name="Style">Name of its style.</param>
/// <param name="List">Its place in a list, or null.</param>
/// <param name="Revision">Who changed it.</param>
public sealed record FormerParagraph(string Style, WordListPlace? List, WordRevision Revision);
