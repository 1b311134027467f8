using OpenSourceHistory.Fonts;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>
/// Characters that no face has. Their glyph, <c>.notdef</c>, is forbidden where files are kept or heard (ISO 19005-2, 6.2.11.8; ISO 14289-1, 7.21.8): a box
/// is drawn in its stead, which is no text and says which characters it stands for.
/// </summary>
internal static class UndefinedGlyphs
{
    private const double BoxShare = 0.8;
    private const double LineShare = 0.04;

    /// <summary>True where glyphs have one that is undefined among them.</summary>
    /// <param name="glyphs">The glyphs.</param>
    public static bool Occur(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.GlyphId == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the stretch of glyphs that are all defined, or of the cluster of which one is not.</summary>
    /// <param name="text">The text of all glyphs.</param>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="start">Index of the stretch's first glyph, which begins a cluster.</param>
    /// <param name="isUndefined">True for a cluster of which a glyph is undefined.</param>
    public static int EndOfStretch(string text, ReadOnlySpan<PlacedGlyph> glyphs, int start, out bool isUndefined)
    {
        var clusters = new GlyphClusters(text, glyphs[start..]);
        isUndefined = clusters.MoveNext() && Occur(glyphs[start..(start + clusters.End)]);
        var end = start + clusters.End;
        while (!isUndefined && clusters.MoveNext() && !Occur(glyphs[(start + clusters.Start)..(start + clusters.End)]))
        {
            end = start + clusters.End;
        }

        return end;
    }

    /// <summary>The text of a stretch of glyphs.</summary>
    /// <param name="text">The text of all glyphs.</param>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="start">Index of the stretch's first glyph.</param>
    /// <param name="end">Index behind its last.</param>
    public static string TextOf(string text, ReadOnlySpan<PlacedGlyph> glyphs, int start, int end) =>
        text[Math.Min(glyphs[start].TextStart, text.Length)..EndOfText(text, glyphs, end)];

    /// <summary>Offset behind the text of the glyphs before an index.</summary>
    /// <param name="text">The text of all glyphs.</param>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="end">The index.</param>
    public static int EndOfText(string text, ReadOnlySpan<PlacedGlyph> glyphs, int end) => end < glyphs.Length ? Math.Min(glyphs[end].TextStart, text.Length) : text.Length;

    /// <summary>The box of an undefined glyph, from the run's origin, in points, y downwards: two rectangles turned against each other.</summary>
    /// <param name="face">The face.</param>
    /// <param name="size">Size in points.</param>
    /// <param name="glyph">The glyph.</param>
    public static ValueList<PathCommand> Box(FontFace face, double size, PlacedGlyph glyph)
    {
        var (line, room) = (LineShare * size, glyph.Advance.Points);
        var (left, right) = (glyph.X.Points + (room * (1 - BoxShare) / 2), glyph.X.Points + (room * (1 + BoxShare) / 2));
        var (foot, top) = (glyph.Y.Points, glyph.Y.Points - (face.Metrics.CapHeight * size / face.Metrics.UnitsPerEm));
        return
        [
            PathCommand.MoveTo(left, foot), PathCommand.LineTo(right, foot), PathCommand.LineTo(right, top), PathCommand.LineTo(left, top), PathCommand.Close,
            PathCommand.MoveTo(left + line, foot - line), PathCommand.LineTo(left + line, top + line), PathCommand.LineTo(right - line, top + line),
            PathCommand.LineTo(right - line, foot - line), PathCommand.Close,
        ];
    }
}
