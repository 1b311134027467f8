namespace OpenSourceHistory.Docx.Flow;

/// <summary>Start of a field whose result reaches over paragraphs.</summary>
/// <param name="Instruction">Its instruction.</param>
internal sealed record FieldStartPiece(string Instruction) : FlowPiece;
