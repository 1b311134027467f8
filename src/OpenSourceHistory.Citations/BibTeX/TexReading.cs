namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>What a value in TeX says.</summary>
/// <param name="Text">Its text with the markup of sources, white space joined.</param>
/// <param name="Unknown">Commands that are not known; their arguments were taken as text.</param>
/// <param name="IsTooDeep">Groups were nested so deep that their formatting was left out.</param>
internal sealed record TexReading(string Text, ValueList<string> Unknown, bool IsTooDeep);
