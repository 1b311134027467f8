namespace OpenSourceHistory.Docx.Reading;

/// <summary>The call of a note.</summary>
/// <param name="Kind">Which kind of note.</param>
/// <param name="Id">Number of the note in its part.</param>
/// <param name="HasOwnMark">True where the text behind it is its mark, and Word does not count it.</param>
public sealed record NoteCallToken(WordNoteKind Kind, int Id, bool HasOwnMark) : WordToken;
