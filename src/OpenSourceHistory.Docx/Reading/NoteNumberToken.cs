namespace OpenSourceHistory.Docx.Reading;

/// <summary>A note's own number in front of its text.</summary>
public sealed record NoteNumberToken : WordToken;
