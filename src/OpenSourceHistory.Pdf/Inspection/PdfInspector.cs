using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Inspection;

/// <summary>Reads what is in a PDF file, whoever made it.</summary>
public static class PdfInspector
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>What is in it, or null where it is no PDF, damaged or locked.</returns>
    public static PdfSummary? Read(ReadOnlyMemory<byte> file) => PdfOpener.Read(file, Summarize);

    private static PdfSummary Summarize(PdfDocument document)
    {
        var tokens = new TokenReader(document);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var labels = LabelReader.Read(tokens, catalog, document.NumberOfPages);
        var fonts = new FontReader(tokens);
        var pages = new List<PdfPageSummary>();
        var words = 0;
        foreach (var page in document.GetPages())
        {
            pages.Add(Summarize(tokens, page, labels[page.Number - 1]));
            fonts.Read(page.Dictionary);
            words += CountWords(page);
        }

        var information = document.Information;
        return new PdfSummary(
            document.Version.ToString("0.0", CultureInfo.InvariantCulture),
            information.Title,
            information.Author,
            information.Subject,
            information.Keywords,
            information.Producer,
            tokens.GetText(catalog, "Lang"),
            document.TryGetXmpMetadata(out _),
            ValueList.From(pages),
            fonts.Fonts,
            Bookmarks(document),
            words);
    }

    private static PdfPageSummary Summarize(TokenReader tokens, Page page, string label)
    {
        var bounds = page.MediaBox.Bounds;
        var media = new Rect(
            Length.FromPoints(bounds.Left),
            Length.FromPoints(bounds.Bottom),
            Length.FromPoints(bounds.Width),
            Length.FromPoints(bounds.Height));
        var annotations = tokens.Get<ArrayToken>(page.Dictionary, "Annots")?.Data ?? [];
        return new PdfPageSummary(
            label,
            media,
            tokens.GetRectangle(page.Dictionary, "BleedBox") ?? media,
            tokens.GetRectangle(page.Dictionary, "TrimBox") ?? media,
            annotations.Count(a => tokens.Get<NameToken>(tokens.Resolve<DictionaryToken>(a), "Subtype")?.Data == "Link"),
            page.NumberOfImages);
    }

    // A word broken at the end of a line is one word.
    private static int CountWords(Page page) =>
        page.GetWords().Count(w => w.Text.Any(char.IsLetterOrDigit) && !w.Text.EndsWith(SoftHyphen));

    private static ValueList<PdfBookmark> Bookmarks(PdfDocument document) => document.TryGetBookmarks(out var bookmarks)
        ? ValueList.From(bookmarks.GetNodes().Select(n => new PdfBookmark(n.Level + 1, n.Title)))
        : [];
}
