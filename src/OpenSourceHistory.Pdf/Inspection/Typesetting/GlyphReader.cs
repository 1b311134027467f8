using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Reads where the glyphs of a PDF stand, whoever made it.</summary>
public static class GlyphReader
{
    private const int PrefixLength = 7;

    // Smaller type is a search layer's or a picture's.
    private const double SmallestSize = 1;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Its pages, or null where it is no PDF, damaged or locked.</returns>
    public static ValueList<GlyphPage>? Read(ReadOnlyMemory<byte> file) =>
        PdfOpener.Read(file, document => ValueList.From(document.GetPages().Select(Read)));

    private static GlyphPage Read(Page page)
    {
        var bounds = page.MediaBox.Bounds;
        var glyphs = page.Letters.Where(IsUpright).Select(letter => Read(letter, bounds));
        return new GlyphPage(page.Number, bounds.Width, bounds.Height, ValueList.From(glyphs));
    }

    private static bool IsUpright(Letter letter) => letter.TextOrientation == TextOrientation.Horizontal && letter.PointSize >= SmallestSize;

    private static PageGlyph Read(Letter letter, PdfRectangle page) => new(
        letter.Value,
        letter.StartBaseLine.X - page.Left,
        letter.EndBaseLine.X - page.Left,
        page.Top - letter.StartBaseLine.Y,
        letter.PointSize,
        WithoutPrefix(letter.FontName ?? string.Empty));

    // ISO 32000-2, 9.9.2: six capitals and a plus sign stand before the name of a subset.
    private static string WithoutPrefix(string name) => name.Length > PrefixLength && name[PrefixLength - 1] == '+' ? name[PrefixLength..] : name;
}
