namespace OpenSourceHistory.Docx.Reading;

/// <summary>An end of a bookmark.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsStart">True where it begins.</param>
public sealed record BookmarkToken(string Name, bool IsStart) : WordToken;
