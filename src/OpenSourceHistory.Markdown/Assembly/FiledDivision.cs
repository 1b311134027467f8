namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>A division and the file that it stands in.</summary>
/// <param name="Division">The division.</param>
/// <param name="Path">Path of the file in the book's folder; empty for divisions that are made.</param>
internal sealed record FiledDivision(Division Division, string Path);
