namespace OpenSourceHistory.Core;

/// <summary>A stretch of a text's spelling; it reaches to where the next one begins.</summary>
/// <param name="Value">Offset in the text.</param>
/// <param name="Source">Offset from the beginning of the text's place.</param>
/// <param name="IsVerbatim">
/// True where text and source run in step. Otherwise the stretch of the source as a whole spells the stretch of the text, or, where that is
/// empty, spells nothing.
/// </param>
internal readonly record struct SourceRun(int Value, int Source, bool IsVerbatim);
