using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>Content made by the style sheet.</summary>
/// <param name="Content">The content.</param>
/// <param name="Run">Run properties.</param>
internal sealed record GeneratedPiece(ValueList<ContentItem> Content, RunFormat Run) : FlowPiece;
