using System.Globalization;
using OpenSourceHistory.Pdf.Inspection;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>A PDF's summary as lines.</summary>
internal static class PdfRows
{
    /// <summary>The lines.</summary>
    /// <param name="pdf">What was found.</param>
    public static ValueList<SummaryRow> Of(PdfSummary pdf)
    {
        var rows = new RowList()
            .Add("format", "PDF " + pdf.Version)
            .Add("title", pdf.Title)
            .Add("author", pdf.Author)
            .Add("subject", pdf.Subject)
            .Add("keywords", pdf.Keywords)
            .Add("language", pdf.Language)
            .Add("producer", pdf.Producer)
            .Add("XMP", pdf.HasXmp ? "yes" : "no")
            .Add("pages", string.Create(CultureInfo.InvariantCulture, $"{pdf.Pages.Count} (labels {Labels(pdf)})"))
            .Add("words", pdf.WordCount)
            .Add("links", pdf.Pages.Sum(p => p.LinkCount))
            .Add("raster pictures", pdf.Pages.Sum(p => p.ImageCount))
            .Add("bookmarks", pdf.Outline.Count);
        foreach (var boxes in pdf.Pages.GroupBy(p => (p.MediaBox.Width, p.MediaBox.Height, p.TrimBox.Width, p.TrimBox.Height, p.BleedBox.Width, p.BleedBox.Height)))
        {
            var page = boxes.First();
            rows.Add("boxes", $"media {Show(page.MediaBox)}, bleed {Show(page.BleedBox)}, trim {Show(page.TrimBox)}");
        }

        foreach (var font in pdf.Fonts)
        {
            rows.Add("font", $"{font.Name} ({font.Type}, {(font.IsEmbedded ? "embedded" : "not embedded")}{(font.IsSubset ? ", subset" : string.Empty)})");
        }

        return rows.ToList();
    }

    private static string Labels(PdfSummary pdf) => pdf.Pages.Count == 0 ? "none" : $"{pdf.Pages[0].Label} to {pdf.Pages[^1].Label}";

    private static string Show(Rect box) =>
        string.Create(CultureInfo.InvariantCulture, $"{box.Width.Points / 72:0.###} x {box.Height.Points / 72:0.###} in");
}
