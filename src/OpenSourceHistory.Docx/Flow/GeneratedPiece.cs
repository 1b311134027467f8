using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>Content made by the style sheet.</summary>
/// <param name="Node">The node that it is made for.</param>
/// <param name="Content">The content.</param>
/// <param name="Run">Run properties.</param>
internal sealed record GeneratedPiece(Node Node, ValueList<ContentItem> Content, RunFormat Run) : FlowPiece(Node);
