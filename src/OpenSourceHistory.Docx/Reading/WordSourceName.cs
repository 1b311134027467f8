namespace OpenSourceHistory.Docx.Reading;

/// <summary>Somebody who made a source.</summary>
/// <param name="Role">As what, such as <c>Author</c>.</param>
/// <param name="Family">Family name, or the name of a body.</param>
/// <param name="Given">Given names; null for a body.</param>
public sealed record WordSourceName(string Role, string Family, string? Given);
