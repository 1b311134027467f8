namespace OpenSourceHistory.Docx.Flow;

/// <summary>A line break inside a paragraph.</summary>
/// <param name="Node">The line that begins behind it.</param>
internal sealed record BreakPiece(Node Node) : FlowPiece(Node);
