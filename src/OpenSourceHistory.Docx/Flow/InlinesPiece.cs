namespace OpenSourceHistory.Docx.Flow;

/// <summary>Text of the manuscript.</summary>
/// <param name="Inlines">The text.</param>
internal sealed record InlinesPiece(ValueList<Inline> Inlines) : FlowPiece;
