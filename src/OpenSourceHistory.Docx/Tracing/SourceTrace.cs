namespace OpenSourceHistory.Docx.Tracing;

/// <summary>Where the text of a written file comes from, paragraph by paragraph, in the order of its parts; contents and heads of pages are not among it.</summary>
/// <param name="Paragraphs">The paragraphs.</param>
public sealed record SourceTrace(ValueList<TracedParagraph> Paragraphs)
{
    /// <summary>Its comments, in order of their numbers, which begin at 0.</summary>
    public ValueList<Comment> Comments { get; init; } = [];

    /// <summary>The ids of the manuscript that bookmarks stand for, by the names of the bookmarks.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();
}
