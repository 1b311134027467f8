namespace OpenSourceHistory.Docx.Reading;

/// <summary>An end of what a comment is about, or the place of the comment itself.</summary>
/// <param name="Comment">Id of the comment.</param>
/// <param name="Edge">Which end.</param>
public sealed record CommentToken(int Comment, CommentEdge Edge) : WordToken;
