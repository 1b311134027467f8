namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A line break asked for by the author.</summary>
public sealed record LineBreak : Inline;
