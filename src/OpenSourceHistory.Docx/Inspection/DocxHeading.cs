namespace OpenSourceHistory.Docx.Inspection;

/// <summary>A heading of a Word file.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its text.</param>
public sealed record DocxHeading(int Level, string Text);
