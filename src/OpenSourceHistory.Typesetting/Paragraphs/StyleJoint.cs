using System.Collections.Concurrent;
using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// What is added between two stretches of a word in different styles: the kerning of the face where both are set in one, and room where slanted
/// letters lean into upright signs, or the other way round (italic correction), by the ink of the glyphs that meet.
/// </summary>
internal sealed class StyleJoint
{
    // What lies between the ink of two letters of a face that are set close, in em.
    private const double Clear = 0.05;

    // Programs that read a page's text take a gap of a tenth of an em for a word space; a sign of no width halves it for them.
    private const double MostGap = 0.095;
    private const char Joiner = '\u2060';

    private readonly ConcurrentDictionary<(FontFace Face, ushort Glyph), InkProfile> _profiles = new();
    private readonly ConcurrentDictionary<(FontFace Face, string Pair, ShapingOptions Left, ShapingOptions Right), double> _kerning = new();

    /// <summary>What is to be added, in scaled points; below zero where the face brings them closer.</summary>
    /// <param name="left">The stretch on the left.</param>
    /// <param name="leftStyle">How it is set.</param>
    /// <param name="right">The stretch on the right, right behind it.</param>
    /// <param name="rightStyle">How that is set.</param>
    public long Between(ShapedWord left, InlineStyle leftStyle, ShapedWord right, InlineStyle rightStyle)
    {
        if (left.Pieces is not [.., { Glyphs: [.., var last] } before] || right.Pieces is not [{ Glyphs: [var first, ..] } after, ..] || leftStyle.IsCode || rightStyle.IsCode)
        {
            return 0;
        }

        if (before.Face == after.Face)
        {
            return leftStyle.Size == rightStyle.Size && leftStyle.Raise == rightStyle.Raise && leftStyle.Style.Kerning && rightStyle.Style.Kerning
                ? leftStyle.Scale(Kerning(before.Face, left, leftStyle.Shaper.Options, right, rightStyle.Shaper.Options))
                : 0;
        }

        return before.Face.IsItalic == after.Face.IsItalic ? 0 : leftStyle.Scale(Room(last, before.Face, leftStyle, (first, after.Face, rightStyle)));
    }

    /// <summary>The blank glyph that stands in the middle of a wide gap so that it is not read as a space; 0 where there is none or needs none.</summary>
    /// <param name="face">Face of the stretch on the left.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="gap">The gap in scaled points.</param>
    public static ushort BridgeOver(FontFace face, InlineStyle style, double gap) => gap > MostGap * style.Size ? face.GlyphOf(Joiner) : (ushort)0;

    /// <summary>Blank to the left of a word's ink, in em.</summary>
    /// <param name="word">The word.</param>
    public double BlankBefore(ShapedWord word) => word.Pieces is [{ Glyphs: [var first, ..] } piece, ..]
        ? Finite(Profile(piece.Face, first.GlyphId).Left + (first.OffsetX / (double)piece.Face.Metrics.UnitsPerEm))
        : 0;

    /// <summary>Blank to the right of a word's ink, in em.</summary>
    /// <param name="word">The word.</param>
    public double BlankBehind(ShapedWord word) => word.Pieces is [.., { Glyphs: [.., var last] } piece]
        ? Finite(((last.Advance - last.OffsetX) / (double)piece.Face.Metrics.UnitsPerEm) - Profile(piece.Face, last.GlyphId).Right)
        : 0;

    private static double Finite(double blank) => double.IsFinite(blank) ? blank : 0;

    private double Room(in ShapedGlyph glyph, FontFace face, InlineStyle style, (ShapedGlyph Glyph, FontFace Face, InlineStyle Style) next)
    {
        var advance = glyph.Advance / (double)face.Metrics.UnitsPerEm;
        var scale = next.Style.Size / (double)style.Size;
        var raise = (next.Style.Raise - style.Raise).ScaledPoints / (double)style.Size;
        var distance = Profile(face, glyph.GlyphId).DistanceTo(Profile(next.Face, next.Glyph.GlyphId), advance, scale, raise);
        return Math.Clamp(Clear - distance, 0, MostGap * (face.GlyphOf(Joiner) == 0 ? 1 : 2));
    }

    private InkProfile Profile(FontFace face, ushort glyph) => _profiles.GetOrAdd((face, glyph), key => InkProfile.Of(key.Face, key.Glyph));

    // Two letters that the face joins, or changes beside each other, tell nothing of their distance.
    private double Kerning(FontFace face, ShapedWord left, ShapingOptions leftOptions, ShapedWord right, ShapingOptions rightOptions)
    {
        if (char.IsSurrogate(left.Text[^1]) || char.IsSurrogate(right.Text[0]))
        {
            return 0;
        }

        var pair = string.Create(2, (left.Text[^1], right.Text[0]), (span, pair) => (span[0], span[1]) = pair);
        return _kerning.GetOrAdd((face, pair, leftOptions, rightOptions), key => TextShaper.KerningOf(key.Face, key.Pair, key.Left, key.Right) / (double)key.Face.Metrics.UnitsPerEm);
    }
}
