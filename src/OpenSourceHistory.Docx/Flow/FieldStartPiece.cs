namespace OpenSourceHistory.Docx.Flow;

/// <summary>Start of a field whose result reaches over paragraphs.</summary>
/// <param name="Node">What the field stands for.</param>
/// <param name="Instruction">Its instruction.</param>
internal sealed record FieldStartPiece(Node Node, string Instruction) : FlowPiece(Node);
