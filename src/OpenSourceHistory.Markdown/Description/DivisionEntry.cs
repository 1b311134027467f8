namespace OpenSourceHistory.Markdown.Description;

/// <summary>A line of <c>front</c>, <c>body</c> or <c>back</c>: a file, a generator or the title of a part.</summary>
/// <param name="Matter">In which part of the book.</param>
/// <param name="Name">Path relative to the book's folder, or name of the generator.</param>
/// <param name="Generator">The role of the generated division, or null for a file or a part.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record DivisionEntry(Matter Matter, string Name, DivisionRole? Generator, SourceSpan Span)
{
    /// <summary>Title of the part that begins here; null for a file or a generator.</summary>
    public string? PartTitle { get; init; }
}
