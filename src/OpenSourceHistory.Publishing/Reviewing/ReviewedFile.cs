namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>A source with the changes that are taken.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Old">Its text.</param>
/// <param name="New">Its text with the changes.</param>
public sealed record ReviewedFile(string Path, string Old, string New);
