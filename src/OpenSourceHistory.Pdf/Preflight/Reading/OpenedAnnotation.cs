using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>An annotation of a page (ISO 32000-1, 12.5).</summary>
/// <param name="Dictionary">Its entries.</param>
/// <param name="Subtype">Its kind, such as Link.</param>
internal sealed record OpenedAnnotation(DictionaryToken Dictionary, string Subtype);
