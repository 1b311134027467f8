namespace OpenSourceHistory.Docx.Flow;

/// <summary>End of the field begun last.</summary>
/// <param name="Node">What the field stands for.</param>
internal sealed record FieldEndPiece(Node Node) : FlowPiece(Node);
