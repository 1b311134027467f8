namespace OpenSourceHistory.Fonts;

/// <summary>A stretch of text that one face covers.</summary>
/// <param name="Start">UTF-16 offset of its start.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Face">The face; the first of the stack where none covers the characters.</param>
/// <param name="IsMissing">True where no face of the library has a glyph: to be reported as an error.</param>
public readonly record struct FontRun(int Start, int Length, FontFace Face, bool IsMissing);
