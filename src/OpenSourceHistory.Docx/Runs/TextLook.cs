using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Runs;

/// <summary>How text is to look.</summary>
/// <param name="Format">Run properties, in full.</param>
/// <param name="Style">Identifier of its character style, or null.</param>
internal readonly record struct TextLook(RunFormat Format, string? Style = null);
