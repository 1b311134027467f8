namespace OpenSourceHistory.Docx.Formats;

/// <summary>A tab stop.</summary>
/// <param name="Position">Twips from the text's left edge.</param>
/// <param name="Kind">How text stands at it.</param>
/// <param name="Dotted">True for a dotted leader.</param>
internal readonly record struct TabStop(int Position, TabKind Kind, bool Dotted);
