namespace OpenSourceHistory.Docx.Reading;

/// <summary>A chart, a diagram, a sheet of another program: something that is neither text nor picture.</summary>
/// <param name="Kind">What it is, as the document names it.</param>
/// <param name="AlternativeText">Its text for those who do not see it; empty where it has none.</param>
public sealed record ObjectToken(string Kind, string AlternativeText) : WordToken;
