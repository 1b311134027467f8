using OpenSourceHistory.Manuscript.Locators;

namespace OpenSourceHistory.Docx;

/// <summary>How a Word file is written.</summary>
/// <param name="Pages">The pages of another edition, whose numbers stand in the file until Word has counted its own; null for three zeros in their places.</param>
/// <param name="HasMarks">True where hidden bookmarks span paragraphs and calls of notes, by which an edited file is known again.</param>
public sealed record DocxSettings(PrintedPages? Pages, bool HasMarks = true);
