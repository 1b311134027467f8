namespace OpenSourceHistory.Docx.Flow;

/// <summary>End of the field begun last.</summary>
internal sealed record FieldEndPiece : FlowPiece;
