namespace OpenSourceHistory.Docx.Flow;

/// <summary>Text of the manuscript.</summary>
/// <param name="Node">The node whose text it is.</param>
/// <param name="Inlines">The text.</param>
/// <param name="Survey">What stands in it.</param>
internal sealed record InlinesPiece(Node Node, ValueList<Inline> Inlines, InlineSurvey Survey) : FlowPiece(Node);
