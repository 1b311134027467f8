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
