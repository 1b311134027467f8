using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Chinese marks as wide as they are to be, whatever their face says: a square each, dashes and ellipses of two unbroken over two squares, an
/// interpunct half of one (Requirements for Chinese Text Layout, sections 3.1.2 and 3.1.5; GB/T 15834-2011, section 5.1).
/// </summary>
internal static class FullWidth
{
    // Middle of Chinese signs above the baseline, in em; ink that is lower than this is that of Latin text.
    private const double Middle = 0.38;
    private const double Low = 0.2;

    /// <summary>A mark in its squares; as it is where no Chinese face has it.</summary>
    /// <param name="word">As its face has it.</param>
    /// <param name="style">How the language sets marks.</param>
    public static ShapedWord Of(ShapedWord word, MarkStyle style)
    {
        if (word.Missing.Length > 0 || word.Pieces is not [{ Glyphs.Length: > 0 } piece] || !piece.Face.IsHan)
        {
            return word;
        }

        var width = EastAsianMarks.WidthOf(word.Text, style);
        var glyphs = Placed(piece, word.Text[0], width, style);
        var prefix = new double[word.Text.Length + 1];
        for (var i = 1; i < prefix.Length; i++)
        {
            prefix[i] = width * i / word.Text.Length;
        }

        return word with { Pieces = [piece with { Glyphs = glyphs }], Prefix = prefix };
    }

    /// <summary>The glyphs of a mark as those of another that means the same and is as wide.</summary>
    /// <param name="word">The mark that is drawn.</param>
    /// <param name="text">The mark that is written.</param>
    public static ShapedWord As(ShapedWord word, string text)
    {
        var pieces = Array.ConvertAll(word.Pieces, piece => new WordPiece(
            piece.Face,
            Math.Min(piece.Start, text.Length - 1),
            text.Length,
            Array.ConvertAll(piece.Glyphs, glyph => glyph with { Cluster = Math.Min(glyph.Cluster, text.Length - 1) })));
        var prefix = Array.ConvertAll(Enumerable.Range(0, text.Length + 1).ToArray(), i => word.Width * i / text.Length);
        return new ShapedWord(text, pieces, prefix, word.Hyphenate, []);
    }

    private static ShapedGlyph[] Placed(WordPiece piece, char c, double width, MarkStyle style)
    {
        var em = piece.Face.Metrics.UnitsPerEm;
        var cell = (int)Math.Round(width * em / piece.Glyphs.Length);
        var glyphs = new ShapedGlyph[piece.Glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = piece.Glyphs[i];
            var spare = cell - glyph.Advance;
            var shift = EastAsianMarks.BlankOf(c, style) switch { MarkBlank.Left => spare, MarkBlank.Right => 0, _ => spare / 2 };
            glyphs[i] = glyph with { Advance = cell, OffsetX = glyph.OffsetX + shift, OffsetY = glyph.OffsetY + Lift(piece.Face, glyph, c) };
        }

        return EastAsianMarks.KindOf(c) == MarkKind.Dash && glyphs.Length == 2 ? Joined(piece.Face, glyphs) : glyphs;
    }

    // Two dashes are one stroke: what is blank between them goes to its ends.
    private static ShapedGlyph[] Joined(FontFace face, ShapedGlyph[] glyphs)
    {
        var em = (double)face.Metrics.UnitsPerEm;
        var (left, right) = (InkProfile.Of(face, glyphs[0].GlyphId), InkProfile.Of(face, glyphs[1].GlyphId));
        var hole = glyphs[0].Advance + glyphs[1].OffsetX + (right.Left * em) - glyphs[0].OffsetX - (left.Right * em);
        var (first, second) = ((int)Math.Ceiling(hole / 2), (int)Math.Floor(hole / 2) + 1);
        return hole > 0 && double.IsFinite(hole)
            ? [glyphs[0] with { OffsetX = glyphs[0].OffsetX + first }, glyphs[1] with { OffsetX = glyphs[1].OffsetX - second }]
            : glyphs;
    }

    private static int Lift(FontFace face, ShapedGlyph glyph, char c)
    {
        if (EastAsianMarks.KindOf(c) != MarkKind.Ellipsis)
        {
            return 0;
        }

        var heights = face.OutlineOf(glyph.GlyphId).Where(step => step.Verb != PathVerb.Close).Select(step => (double)step.Y).DefaultIfEmpty(0).ToList();
        var middle = (heights.Min() + heights.Max()) / 2 / face.Metrics.UnitsPerEm;
        return middle < Low ? (int)Math.Round((Middle - middle) * face.Metrics.UnitsPerEm) : 0;
    }
}
