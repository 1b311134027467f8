namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A node that stands on lines of its own.</summary>
public abstract record Block : Node;
