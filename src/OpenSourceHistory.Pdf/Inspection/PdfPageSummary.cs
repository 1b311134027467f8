namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>What is on a page of a PDF file. Boxes are in the file's coordinates: Y is the foot, upwards.</summary>
/// <param name="Label">Its label; its number where the file has no labels.</param>
/// <param name="MediaBox">Media box.</param>
/// <param name="BleedBox">Bleed box; the media box where the page names none.</param>
/// <param name="TrimBox">Trim box; the media box where the page names none.</param>
/// <param name="LinkCount">Links on it.</param>
/// <param name="ImageCount">Raster pictures on it.</param>
public sealed record PdfPageSummary(string Label, Rect MediaBox, Rect BleedBox, Rect TrimBox, int LinkCount, int ImageCount);
