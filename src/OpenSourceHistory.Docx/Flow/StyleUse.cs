using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>A character style used in the text.</summary>
/// <param name="Style">Identifier of the style.</param>
/// <param name="Around">Run properties of the text around it.</param>
/// <param name="Run">How the text under the style is to look.</param>
internal sealed record StyleUse(string Style, RunFormat Around, RunFormat Run);
