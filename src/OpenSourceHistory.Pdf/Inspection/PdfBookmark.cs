namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>A bookmark of a PDF file.</summary>
/// <param name="Level">1 and up.</param>
/// <param name="Title">Its text.</param>
public sealed record PdfBookmark(int Level, string Title);
