using OpenSourceHistory.Fonts;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Testing.Pages;

/// <summary>Finished pages made by hand, for tests of what shows pages.</summary>
public static class SamplePages
{
    /// <summary>Trim box of the pages: 300 by 400 points.</summary>
    public static readonly Size Trim = new(Length.FromPoints(300), Length.FromPoints(400));

    private const double Left = 30;

    /// <summary>A line of text in a face; a soft hyphen at its end is shown as a hyphen.</summary>
    /// <param name="text">The text.</param>
    /// <param name="baseline">Points from the top of the page to the baseline.</param>
    /// <param name="face">The face; the text face where null.</param>
    /// <param name="size">Size in points.</param>
    /// <param name="color">Colour; black where null.</param>
    /// <param name="x">Points from the left.</param>
    /// <param name="wordSpace">Points added to each space.</param>
    /// <param name="features">OpenType features switched on.</param>
    public static GlyphRun Line(
        string text,
        double baseline,
        FontFace? face = null,
        double size = 11,
        Paint? color = null,
        double x = Left,
        double wordSpace = 0,
        params string[] features)
    {
        face ??= BookFonts.SerifFace();
        var options = new ShapingOptions("en", ValueList.From(features.Select(f => KeyValuePair.Create(f, 1))));
        var shown = text.Replace('\u00AD', '-');
        var scale = size / face.Metrics.UnitsPerEm;
        var pen = 0.0;
        var glyphs = new List<PlacedGlyph>();
        foreach (var glyph in TextShaper.Shape(face, shown, 0, shown.Length, options))
        {
            var advance = (glyph.Advance * scale) + (shown[glyph.Cluster] == ' ' ? wordSpace : 0);
            glyphs.Add(new PlacedGlyph(
                glyph.GlyphId,
                glyph.Cluster,
                Length.FromPoints(pen + (glyph.OffsetX * scale)),
                Length.FromPoints(-glyph.OffsetY * scale),
                Length.FromPoints(advance)));
            pen += advance;
        }

        return new GlyphRun(
            SourceSpan.None,
            face,
            Length.FromPoints(size),
            color ?? Paint.Black,
            new Point(Length.FromPoints(x), Length.FromPoints(baseline)),
            text,
            ValueList.From(glyphs));
    }

    /// <summary>A page without bleed and marks.</summary>
    /// <param name="label">Its label.</param>
    /// <param name="items">What is on it.</param>
    public static Page Page(string label, params PageItem[] items) =>
        new(label, true, Trim, Edges.All(Length.Zero), false, ValueList.From(items), []);

    /// <summary>Pages as a document with a title.</summary>
    /// <param name="pages">The pages.</param>
    public static PageDocument Document(params Page[] pages) => new(Information, ValueList.From(pages), [], []);

    /// <summary>Properties with something in every field.</summary>
    public static DocumentInformation Information { get; } = new(
        "Chinese Open Source",
        "A History in Six Acts",
        ["Ann Author", "王小明"],
        "What happened, & <why>",
        ["history", "software"],
        "en-GB",
        "A Press",
        "CC BY-SA 4.0",
        "urn:isbn:9780000000002");
}
