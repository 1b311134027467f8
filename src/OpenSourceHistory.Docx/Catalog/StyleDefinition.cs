using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;

namespace OpenSourceHistory.Docx.Catalog;

/// <summary>A Word style with its looks.</summary>
/// <param name="Name">Its name and relations.</param>
/// <param name="Paragraph">Paragraph properties, in full; unused for character styles.</param>
/// <param name="Run">Run properties, in full.</param>
/// <param name="Plain">Character styles: the run properties of the text around it; what differs is what the style says.</param>
internal sealed record StyleDefinition(StyleName Name, ParagraphFormat Paragraph, RunFormat Run, RunFormat Plain);
