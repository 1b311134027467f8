namespace OpenSourceHistory.Importing.Citations;

/// <summary>A work that a citation names, and how.</summary>
/// <param name="Key">Key of the source in the book.</param>
/// <param name="Prefix">Words in front of it.</param>
/// <param name="Locator">Place in it, with its term, such as <c>chap. 3</c>; empty for none.</param>
/// <param name="Suffix">Words behind it.</param>
/// <param name="IsAuthorLess">True where the author is not named again.</param>
internal sealed record CitedWork(string Key, string Prefix, string Locator, string Suffix, bool IsAuthorLess);
