namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A stretch of a paragraph's text in one style.</summary>
/// <param name="Start">Offset in the paragraph's text.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Span">Place in the manuscript of the node that it comes from.</param>
/// <param name="SourceStart">Offset in the source file of its first character, or -1 where characters and source do not run in step.</param>
internal readonly record struct TextRun(int Start, int End, InlineStyle Style, SourceSpan Span, int SourceStart)
{
    /// <summary>Place in the manuscript of a character.</summary>
    /// <param name="offset">Offset in the paragraph's text.</param>
    public SourceSpan SpanAt(int offset) =>
        SourceStart < 0 ? Span : new SourceSpan(Span.File, SourceStart + offset - Start, SourceStart + offset - Start + 1);
}
