namespace OpenSourceHistory.Markdown;

/// <summary>An edition as <c>book.yaml</c> declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Format"><c>pdf</c>, <c>docx</c> or <c>epub</c>; checked.</param>
/// <param name="Output">File name of its output, without folders.</param>
/// <param name="Profile">Name of the PDF profile (<c>print</c>, <c>screen</c>), or null.</param>
/// <param name="Identifier">Its identifier, or null.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record EditionDeclaration(string Name, string Format, string Output, string? Profile, string? Identifier, SourceSpan Span);
