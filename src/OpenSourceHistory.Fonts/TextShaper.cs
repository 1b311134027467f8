using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using HarfBuzzSharp;
using OpenSourceHistory.Fonts.Native;
using Buffer = HarfBuzzSharp.Buffer;

namespace OpenSourceHistory.Fonts;

/// <summary>Shapes text with HarfBuzz. Safe to use from several threads.</summary>
public static class TextShaper
{
    // Caches of HarfBuzz's forms of values; nothing observable depends on them.
    private static readonly ConcurrentDictionary<string, Language> s_languages = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<ShapingOptions, Feature[]> s_features = [];

    [ThreadStatic]
    private static Buffer? t_buffer;

    /// <summary>Shapes a stretch of left-to-right text of one face.</summary>
    /// <param name="face">Face.</param>
    /// <param name="text">The text with its context.</param>
    /// <param name="start">UTF-16 offset of the stretch.</param>
    /// <param name="length">Its length in UTF-16 code units.</param>
    /// <param name="options">Language and features.</param>
    /// <returns>
    /// Glyphs in visual order; clusters are offsets in <paramref name="text"/>. They ascend, but in a stretch of a right-to-left
    /// script, which comes in the order it is painted.
    /// </returns>
    public static ValueList<ShapedGlyph> Shape(FontFace face, ReadOnlySpan<char> text, int start, int length, ShapingOptions options)
    {
        if (length == 0)
        {
            return ValueList<ShapedGlyph>.Empty;
        }

        var buffer = t_buffer ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(text, start, length);
        buffer.Language = LanguageOf(options.Language);
        buffer.GuessSegmentProperties();
        Shape(face, buffer, s_features.GetValue(options, FeaturesOf));
        return Read(buffer, face.GlyphCount);
    }

    /// <summary>
    /// What a face adds between two characters that are set in it with different features, in font units; 0 where they do not stay two glyphs.
    /// </summary>
    /// <param name="face">Face.</param>
    /// <param name="pair">The two characters, a code unit each.</param>
    /// <param name="left">How the first is set.</param>
    /// <param name="right">How the second is set.</param>
    public static int KerningOf(FontFace face, string pair, ShapingOptions left, ShapingOptions right)
    {
        var buffer = t_buffer ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(pair, 0, pair.Length);
        buffer.Language = LanguageOf(left.Language);
        buffer.GuessSegmentProperties();
        Shape(face, buffer, [.. FeaturesOf(left, 0), .. FeaturesOf(right, 1)]);
        var together = Read(buffer, face.GlyphCount);
        return together is [var first, var second] && first.GlyphId == GlyphOf(0, left) && second.GlyphId == GlyphOf(1, right)
            ? first.Advance + second.OffsetX - face.AdvanceOf(first.GlyphId)
            : 0;

        ushort GlyphOf(int index, ShapingOptions options) => Shape(face, pair.AsSpan(index, 1), 0, 1, options)[0].GlyphId;
    }

    // The features of one of two characters.
    private static IEnumerable<Feature> FeaturesOf(ShapingOptions options, uint at) =>
        s_features.GetValue(options, FeaturesOf).Select(feature => new Feature(feature.Tag, feature.Value, at, at + 1));

    private static unsafe void Shape(FontFace face, Buffer buffer, Feature[] features)
    {
        var file = face.File;
        fixed (Feature* first = features)
        {
            HarfBuzz.Shape(file.Font.Handle, buffer.Handle, first, (uint)features.Length);
        }

        GC.KeepAlive(file);
    }

    private static ValueList<ShapedGlyph> Read(Buffer buffer, int glyphCount)
    {
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new ShapedGlyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var info = ref infos[i];
            ref readonly var position = ref positions[i];
            glyphs[i] = new ShapedGlyph(
                info.Codepoint < glyphCount ? (ushort)info.Codepoint : (ushort)0,
                (int)info.Cluster,
                position.XAdvance,
                position.XOffset,
                position.YOffset,
                (info.GlyphFlags & GlyphFlags.UnsafeToBreak) != 0);
        }

        return ValueList.Create<ShapedGlyph>(glyphs);
    }

    private static Language LanguageOf(string tag) => s_languages.GetOrAdd(tag, static t => new Language(t));

    private static Feature[] FeaturesOf(ShapingOptions options)
    {
        var features = new List<Feature>();
        foreach (var (tag, value) in options.Features)
        {
            features.Add(new Feature(Tag.Parse(tag), (uint)value));
        }

        return [.. features];
    }
}
