namespace OpenSourceHistory.Preview.Reading;

/// <summary>A stretch of a page's text that reads on: what stands on the page of a paragraph, a heading, a note.</summary>
/// <param name="Level">Level of a heading; 0 for what is none.</param>
/// <param name="Text">The text, without hyphens made at the ends of lines.</param>
internal sealed record TextBlock(int Level, string Text);
