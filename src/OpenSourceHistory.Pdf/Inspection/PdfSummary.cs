namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>What is in a PDF file.</summary>
/// <param name="Version">Version of the format.</param>
/// <param name="Title">Title, or null.</param>
/// <param name="Author">Author, or null.</param>
/// <param name="Subject">Subject, or null.</param>
/// <param name="Keywords">Keywords, or null.</param>
/// <param name="Producer">The program that made it, or null.</param>
/// <param name="Language">BCP 47 language, or null.</param>
/// <param name="HasXmp">True where it has an XMP packet.</param>
/// <param name="Pages">The pages in order.</param>
/// <param name="Fonts">Its fonts by name.</param>
/// <param name="Outline">Its bookmarks.</param>
/// <param name="WordCount">Words on all pages, running heads and folios included.</param>
public sealed record PdfSummary(
    string Version,
    string? Title,
    string? Author,
    string? Subject,
    string? Keywords,
    string? Producer,
    string? Language,
    bool HasXmp,
    ValueList<PdfPageSummary> Pages,
    ValueList<PdfFontSummary> Fonts,
    ValueList<PdfBookmark> Outline,
    int WordCount);
