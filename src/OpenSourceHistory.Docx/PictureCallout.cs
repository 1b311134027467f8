namespace OpenSourceHistory.Docx;

/// <summary>A picture that lies beside a manuscript.</summary>
/// <param name="Name">Its file's name, which the text has in its place, such as <c>Fig03.jpg</c>.</param>
/// <param name="Path">Its path for the workspace.</param>
/// <param name="Span">Where it is shown first.</param>
public sealed record PictureCallout(string Name, string Path, SourceSpan Span);
