namespace OpenSourceHistory.Docx.Inspection;

/// <summary>A section of a Word file.</summary>
/// <param name="Page">Page size.</param>
/// <param name="Start">Where it begins, as Word names it: <c>oddPage</c>, <c>nextPage</c>, <c>continuous</c>.</param>
/// <param name="FolioFormat">Kind of page numbers, as Word names it: <c>lowerRoman</c>, <c>decimal</c>.</param>
/// <param name="FirstFolio">Number of the first page, or null where it counts on.</param>
public sealed record DocxSectionSummary(Size Page, string Start, string FolioFormat, int? FirstFolio);
