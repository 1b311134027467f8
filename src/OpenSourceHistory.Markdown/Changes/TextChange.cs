namespace OpenSourceHistory.Markdown.Changes;

/// <summary>Characters that an author changed, where nothing else is changed around them.</summary>
/// <param name="Before">The text as it was, with its place in the file as that was.</param>
/// <param name="After">The text as it is, with its place in the file as that is.</param>
public sealed record TextChange(Text Before, Text After);
