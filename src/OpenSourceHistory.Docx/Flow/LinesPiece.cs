namespace OpenSourceHistory.Docx.Flow;

/// <summary>Preformatted characters: line ends and tabs are kept.</summary>
/// <param name="Code">The block that holds them.</param>
internal sealed record LinesPiece(CodeBlock Code) : FlowPiece;
