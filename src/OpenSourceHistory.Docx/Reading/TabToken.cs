namespace OpenSourceHistory.Docx.Reading;

/// <summary>A tab.</summary>
public sealed record TabToken : WordToken;
