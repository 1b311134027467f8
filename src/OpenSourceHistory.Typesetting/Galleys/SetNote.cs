namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A footnote set to the measure of the footnote area.</summary>
/// <param name="Note">The note.</param>
/// <param name="Column">Its rows and the boxes around them.</param>
internal sealed record SetNote(Note Note, Galley Column);
