namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>A node that stands in a line of text.</summary>
public abstract record Inline : Node;
