using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Display;

/// <summary>A stretch of display text in one style.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Style">Its style; its right margin stands behind it.</param>
/// <param name="Span">Its place in the manuscript.</param>
internal readonly record struct DisplayPiece(string Text, ComputedStyle Style, SourceSpan Span);
