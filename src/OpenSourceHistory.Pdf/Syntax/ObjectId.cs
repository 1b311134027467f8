namespace OpenSourceHistory.Pdf.Syntax;

/// <summary>Number of an indirect object (ISO 32000-1, 7.3.10); the generation is always 0.</summary>
/// <param name="Number">1 and up; 0 where there is no object.</param>
internal readonly record struct ObjectId(int Number);
