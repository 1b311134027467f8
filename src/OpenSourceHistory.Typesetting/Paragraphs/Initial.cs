namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The first letter of a paragraph, with the quotation mark before it, set as a drop cap.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Style">Its style.</param>
/// <param name="Lines">Lines it is high.</param>
/// <param name="Span">Its place in the manuscript.</param>
internal sealed record Initial(string Text, InlineStyle Style, int Lines, SourceSpan Span);
