namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>A font of a PDF file.</summary>
/// <param name="Name">PostScript name without the tag of subsets.</param>
/// <param name="Type">Kind of font as the file names it, such as CIDFontType2.</param>
/// <param name="IsEmbedded">True where its outlines are in the file.</param>
/// <param name="IsSubset">True where it is cut down to the glyphs used.</param>
public sealed record PdfFontSummary(string Name, string Type, bool IsEmbedded, bool IsSubset);
