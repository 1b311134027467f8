namespace OpenSourceHistory.Docx.Flow;

/// <summary>Preformatted characters: line ends and tabs are kept.</summary>
/// <param name="Text">Lines separated by <c>\n</c>.</param>
internal sealed record LinesPiece(string Text) : FlowPiece;
