namespace OpenSourceHistory.Manuscript.Apparatus.Paging;

/// <summary>A node and those around it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Outer">What is around it, or null.</param>
internal sealed record Surrounding(Node Node, Surrounding? Outer);
