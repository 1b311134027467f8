namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A stretch of a paragraph's text in one style.</summary>
/// <param name="Start">Offset in the paragraph's text.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Span">Place in the manuscript of the nodes that it comes from.</param>
internal readonly record struct TextRun(int Start, int End, InlineStyle Style, SourceSpan Span);
