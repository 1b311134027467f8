namespace OpenSourceHistory.Docx.Tracing;

/// <summary>Where a paragraph of a written file comes from.</summary>
/// <param name="Mark">The hidden bookmark that spans it, or null.</param>
/// <param name="Note">Number of the note that it stands in, or null.</param>
/// <param name="Node">What of the manuscript it shows, or what it was made for.</param>
/// <param name="Text">Its characters, those that fields show among them.</param>
public sealed record TracedParagraph(string? Mark, int? Note, Node Node, ValueList<TracedText> Text);
