using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>The number in front of a note's text.</summary>
/// <param name="Note">The note.</param>
/// <param name="Style">Identifier of its character style.</param>
/// <param name="Run">Run properties.</param>
/// <param name="Behind">Characters between the number and the text.</param>
internal sealed record NoteMarkPiece(Note Note, string Style, RunFormat Run, string Behind) : FlowPiece(Note);
