namespace OpenSourceHistory.Docx.Flow;

/// <summary>Part of a paragraph's content.</summary>
/// <param name="Node">What of the manuscript it shows, or what the sheet made it for.</param>
internal abstract record FlowPiece(Node Node);
