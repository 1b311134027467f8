namespace OpenSourceHistory.Docx.Flow;

/// <summary>Preformatted characters: line ends and tabs are kept.</summary>
/// <param name="Node">The node that they are written in.</param>
/// <param name="Text">Lines separated by <c>\n</c>.</param>
internal sealed record LinesPiece(Node Node, string Text) : FlowPiece(Node);
