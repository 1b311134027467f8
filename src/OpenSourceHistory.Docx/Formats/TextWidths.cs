using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>How wide text is, glyph by glyph without kerning; characters of families that are not there are taken as half as wide as their size, East Asian ones as wide.</summary>
/// <param name="library">Faces.</param>
/// <param name="room">Factor for faces that may take the place of the sheet's.</param>
internal sealed class TextWidths(FontLibrary library, double room)
{
    private const int Regular = 400;
    private const int Bold = 700;

    private readonly Dictionary<(string Family, bool Bold, bool Italic), FontFace?> _faces = [];

    /// <summary>The width of text in twips.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its look.</param>
    public int Of(ReadOnlySpan<char> text, RunFormat format)
    {
        var face = FaceOf(format);
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            ems += EastAsianWidth.IsEastAsian(rune.Value) ? 1 : AdvanceOf(rune, face) ?? 0.5;
        }

        return (int)Math.Ceiling((ems * format.HalfPoints * 10 * room) + (text.Length * format.Spacing));
    }

    /// <summary>The width of the widest part of text at which no line ends, in twips.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its look.</param>
    public int OfWidestWord(ReadOnlySpan<char> text, RunFormat format)
    {
        var (widest, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '-' or '\u2013' or '\u2014' || EastAsianWidth.IsEastAsian(text[i]))
            {
                widest = Math.Max(widest, Of(text[start..(text[i] == ' ' ? i : i + 1)], format));
                start = i + 1;
            }
        }

        return Math.Max(widest, Of(text[start..], format));
    }

    private static double? AdvanceOf(Rune rune, FontFace? face) =>
        face is not null && face.GlyphOf(rune.Value) is var glyph && glyph != 0 ? (double)face.AdvanceOf(glyph) / face.Metrics.UnitsPerEm : null;

    private FontFace? FaceOf(RunFormat format)
    {
        var key = (format.Fonts.Latin, format.Bold, format.Italic);
        if (!_faces.TryGetValue(key, out var face))
        {
            face = GenericFamilies.Contains(format.Fonts.Latin) ? null : library.Match(format.Fonts.Latin, format.Bold ? Bold : Regular, format.Italic);
            _faces.Add(key, face);
        }

        return face;
    }
}
