namespace OpenSourceHistory.Docx.Flow;

/// <summary>A line break inside a paragraph.</summary>
internal sealed record BreakPiece : FlowPiece;
