namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>A heading, as an outline shows it.</summary>
/// <param name="Level">1 for a chapter's, to 6.</param>
/// <param name="Title">Its text.</param>
/// <param name="Span">Where it stands.</param>
public sealed record AuthoredHeading(int Level, string Title, SourceSpan Span);
