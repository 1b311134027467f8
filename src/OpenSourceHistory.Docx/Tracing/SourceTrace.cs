namespace OpenSourceHistory.Docx.Tracing;

/// <summary>Where the text of a written file comes from, paragraph by paragraph, in the order of its parts; contents and heads of pages are not among it.</summary>
/// <param name="Paragraphs">The paragraphs.</param>
public sealed record SourceTrace(ValueList<TracedParagraph> Paragraphs);
