namespace OpenSourceHistory.Docx.Reading;

/// <summary>Who changed something, with tracking on.</summary>
/// <param name="Author">Who; empty where nobody is named.</param>
/// <param name="Date">When, or null.</param>
/// <param name="IsMove">True where it was moved rather than written or struck out.</param>
public sealed record WordRevision(string Author, DateTimeOffset? Date, bool IsMove);
