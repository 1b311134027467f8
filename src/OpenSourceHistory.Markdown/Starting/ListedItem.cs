namespace OpenSourceHistory.Markdown.Starting;

/// <summary>A line of another tool's contents.</summary>
/// <param name="Text">A file's path, or the title of a part.</param>
/// <param name="IsPart">True for the title of a part, which stands before its files.</param>
internal sealed record ListedItem(string Text, bool IsPart);
