using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;

namespace OpenSourceHistory.Graphics.Text;

/// <summary>Shapes lines of text for drawings: labels of figures, titles of covers.</summary>
public static class TextDrawer
{
    /// <summary>Shapes a line of text.</summary>
    /// <param name="fonts">Faces.</param>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="style">How it is set.</param>
    /// <returns>The line with its start at the origin; use <see cref="DrawnText.Placed"/> to move it.</returns>
    public static DrawnText Draw(FontLibrary fonts, string text, TextStyle style)
    {
        var options = new ShapingOptions(style.Language, style.Features);
        var items = new List<TextItem>();
        var missing = new List<string>();
        var x = 0.0;
        foreach (var run in fonts.Itemize(text, style.Families, style.Weight, style.IsItalic, style.Language))
        {
            var glyphs = Spaced(TextShaper.Shape(run.Face, text, run.Start, run.Length, options), run.Face, style);
            var characters = text.Substring(run.Start, run.Length);
            items.Add(new TextItem(run.Face, style.Size, Matrix.Translation(x, 0), characters, Rebased(glyphs, run.Start), style.Color));
            x += WidthOf(glyphs, run.Face, style.Size);
            if (run.IsMissing)
            {
                missing.Add(characters);
            }
        }

        return new DrawnText(ValueList.From(items), x, ValueList.From(missing));
    }

    /// <summary>Width of a line of text without drawing it.</summary>
    /// <param name="fonts">Faces.</param>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="style">How it is set.</param>
    /// <returns>Advance in units of the text's space.</returns>
    public static double Measure(FontLibrary fonts, string text, TextStyle style) => Draw(fonts, text, style).Width;

    private static ValueList<ShapedGlyph> Spaced(ValueList<ShapedGlyph> glyphs, FontFace face, TextStyle style)
    {
        if (style.LetterSpacing == 0 || style.Size == 0)
        {
            return glyphs;
        }

        var added = (int)Math.Round(style.LetterSpacing / style.Size * face.Metrics.UnitsPerEm);
        var spaced = glyphs.AsSpan().ToArray();
        for (var i = 0; i < spaced.Length; i++)
        {
            var endsCluster = i + 1 == spaced.Length || spaced[i + 1].Cluster != spaced[i].Cluster;
            spaced[i] = endsCluster ? spaced[i] with { Advance = spaced[i].Advance + added } : spaced[i];
        }

        return ValueList.Create<ShapedGlyph>(spaced);
    }

    // Clusters count from the start of the item's own text.
    private static ValueList<ShapedGlyph> Rebased(ValueList<ShapedGlyph> glyphs, int start) =>
        start == 0 ? glyphs : ValueList.From(glyphs.Select(g => g with { Cluster = g.Cluster - start }));

    private static double WidthOf(ValueList<ShapedGlyph> glyphs, FontFace face, double size)
    {
        var units = 0;
        foreach (var glyph in glyphs)
        {
            units += glyph.Advance;
        }

        return units * size / face.Metrics.UnitsPerEm;
    }
}
