namespace OpenSourceHistory.Docx.Flow;

/// <summary>Part of a paragraph's content.</summary>
internal abstract record FlowPiece;
