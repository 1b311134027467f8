namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A line end in the source that is a space in the text (nothing between Chinese characters).</summary>
public sealed record SoftBreak : Inline;
