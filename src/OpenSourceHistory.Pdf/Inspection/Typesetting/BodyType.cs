using System.Text.RegularExpressions;

namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>The type in which most of a text is set.</summary>
/// <param name="Size">Its size in points, the em of all that is measured.</param>
/// <param name="Family">Its family's name as its faces have it.</param>
/// <param name="HasSpaces">False for files that paint no space glyphs, as TeX's.</param>
internal sealed partial record BodyType(double Size, string Family, bool HasSpaces)
{
    // Sizes differ by rounding and optical scaling.
    private const double SizeTolerance = 0.025;
    private const double LeastSpaces = 0.03;

    // In em: the widest space of a justified line, however bad.
    private const double MostSpace = 1.5;

    /// <summary>Finds the type of a text's body; null for a text without glyphs.</summary>
    /// <param name="pages">The pages.</param>
    public static BodyType? Find(ValueList<GlyphPage> pages)
    {
        var ink = pages.SelectMany(page => page.Glyphs).Where(glyph => !glyph.IsSpace).ToList();
        if (ink.Count == 0)
        {
            return null;
        }

        var running = pages.SelectMany(RunningTextOf).ToList();
        var most = (running.Count > 0 ? running : ink).CountBy(glyph => Math.Round(glyph.Size * 5)).MaxBy(count => count.Value).Key / 5;
        var size = Statistics.Median(ink.Where(glyph => Math.Abs(glyph.Size - most) <= 0.15).Select(glyph => glyph.Size));
        var body = new BodyType(size, string.Empty, true);
        var own = ink.FindAll(body.HasSize);
        var spaces = pages.Sum(page => page.Glyphs.Count(glyph => glyph.IsSpace && body.HasSize(glyph)));
        return body with
        {
            Family = own.CountBy(glyph => FamilyOf(glyph.Face)).MaxBy(count => count.Value).Key,
            HasSpaces = spaces > LeastSpaces * own.Count,
        };
    }

    /// <summary>True for a glyph of the body's size.</summary>
    /// <param name="glyph">The glyph.</param>
    public bool HasSize(PageGlyph glyph) => Math.Abs(glyph.Size - Size) <= SizeTolerance * Size;

    /// <summary>True for a glyph of the body's family, in whatever style.</summary>
    /// <param name="glyph">The glyph.</param>
    public bool HasFamily(PageGlyph glyph) => FamilyOf(glyph.Face) == Family;

    // Rows of tables and of contents, whose parts stand apart, are no text: some books have more of them.
    private static IEnumerable<PageGlyph> RunningTextOf(GlyphPage page) => page.Glyphs
        .Where(glyph => !glyph.IsSpace)
        .GroupBy(glyph => Math.Round(glyph.Baseline))
        .Select(line => line.OrderBy(glyph => glyph.Left).ToList())
        .Where(line => line.Zip(line.Skip(1)).All(pair => pair.Second.Left - pair.First.Right < MostSpace * pair.First.Size))
        .SelectMany(line => line);

    private static string FamilyOf(string face) => Style().Replace(face, string.Empty);

    [GeneratedRegex("[-, ]*(Regular|Roman|Italic|Oblique|Bold|Semi-?[Bb]old|Medium|Light|Book|Identity-?H|OT|It|Bd)+$")]
    private static partial Regex Style();
}
