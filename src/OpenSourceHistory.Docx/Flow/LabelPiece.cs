using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>Label of a caption: a word and a number that Word counts, under a bookmark that cross references name.</summary>
/// <param name="Node">The caption.</param>
/// <param name="Label">The label, such as <c>Figure 1</c>.</param>
/// <param name="Id">Id of the figure or table, or null.</param>
/// <param name="Style">Identifier of its character style.</param>
/// <param name="Run">Run properties.</param>
internal sealed record LabelPiece(Node Node, string Label, string? Id, string Style, RunFormat Run) : FlowPiece(Node);
