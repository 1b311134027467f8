namespace OpenSourceHistory.Importing;

/// <summary>A text of the book.</summary>
/// <param name="Path">Its path in the book's folder, with strokes.</param>
/// <param name="Text">Its text.</param>
public sealed record ImportedFile(string Path, string Text);
