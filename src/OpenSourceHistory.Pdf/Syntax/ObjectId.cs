namespace OpenSourceHistory.Pdf.Syntax;

/// <summary>Number of an indirect object (ISO 32000-1, 7.3.10); the generation is always 0.</summary>
/// <param name="Number">1 and up.</param>
internal sealed record ObjectId(int Number);
