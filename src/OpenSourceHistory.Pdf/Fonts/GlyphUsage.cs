using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>Gathers which glyphs of a face are used and which characters each stands for.</summary>
/// <param name="face">The face.</param>
internal sealed class GlyphUsage(FontFace face)
{
    // Longer clusters do not occur in text; what does is shown with its text beside it.
    private const int LongestCluster = 64;

    private const string Joiner = "\u2060";

    // A space of no width, for what is shown and stands for nothing.
    private const string Blank = "\u200B";

    private readonly ushort _joiner = face.GlyphOf(Joiner[0]);
    private readonly string?[] _texts = new string?[Math.Max(1, face.GlyphCount)];
    private readonly string?[] _parts = new string?[Math.Max(1, face.GlyphCount)];
    private readonly bool[] _isUsed = new bool[Math.Max(1, face.GlyphCount)];

    /// <summary>The face.</summary>
    public FontFace Face { get; } = face;

    /// <summary>Glyph of the word space; 0 where the face has none.</summary>
    public ushort Space { get; } = face.GlyphOf(' ');

    /// <summary>Glyphs used, in ascending order.</summary>
    public IReadOnlyList<ushort> Glyphs()
    {
        var glyphs = new List<ushort>();
        for (var i = 0; i < _isUsed.Length; i++)
        {
            if (_isUsed[i])
            {
                glyphs.Add((ushort)i);
            }
        }

        return glyphs;
    }

    /// <summary>
    /// What a glyph stands for, be it a part of what it is shown for together with others: every glyph of files that are kept has characters
    /// (ISO 19005-2, 6.2.11.7.2), and not all programs read the text beside such glyphs.
    /// </summary>
    /// <param name="glyph">Index in the face.</param>
    public string TextOf(ushort glyph) => _texts[glyph] ?? (_parts[glyph] is { Length: > 0 } part ? part : Blank);

    /// <summary>True where a character is of the areas for private use (Unicode, 23.5).</summary>
    public bool HasPrivateCharacters { get; private set; }

    /// <summary>Takes note of a run's glyphs.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="glyphs">Its glyphs.</param>
    public void Add(string text, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        Span<char> room = stackalloc char[LongestCluster];
        var clusters = new GlyphClusters(text, glyphs);
        while (clusters.MoveNext())
        {
            for (var i = clusters.Start; i < clusters.End; i++)
            {
                _isUsed[glyphs[i].GlyphId] = true;
            }

            Note(glyphs[clusters.Start..clusters.End], clusters.Text);
            if (clusters.Text.Length <= LongestCluster)
            {
                Map(WithoutJoiner(glyphs[clusters.Start..clusters.End]), ExtractedText.Of(clusters.Text, room));
            }
        }
    }

    /// <summary>Takes note of the word space.</summary>
    public void AddSpace()
    {
        if (Space != 0)
        {
            _isUsed[Space] = true;
            _texts[Space] ??= " ";
        }
    }

    /// <summary>True where the glyphs by themselves extract as the text.</summary>
    /// <param name="glyphs">Glyphs of a cluster.</param>
    /// <param name="text">What they stand for.</param>
    public bool Spells(ReadOnlySpan<PlacedGlyph> glyphs, ReadOnlySpan<char> text)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            var part = _texts[glyph.GlyphId];
            if (part is null || !text.StartsWith(part))
            {
                return false;
            }

            text = text[part.Length..];
        }

        return text.IsEmpty;
    }

    private void Note(ReadOnlySpan<PlacedGlyph> glyphs, ReadOnlySpan<char> text)
    {
        HasPrivateCharacters |= PrivateCharacters.AreIn(text);
        foreach (ref readonly var glyph in glyphs)
        {
            if (_texts[glyph.GlyphId] is null)
            {
                _parts[glyph.GlyphId] ??= PartOf(glyph.GlyphId, text, isFirst: glyph == glyphs[0]);
            }
        }
    }

    // The character that the face has the glyph for; failing that, the first glyph of several stands for all.
    private string PartOf(ushort glyph, ReadOnlySpan<char> text, bool isFirst)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (Face.GlyphOf(character.Value) == glyph)
            {
                return Ignorables.SteersBreaks(character.Value) ? Blank : character.ToString();
            }
        }

        return isFirst ? text[..Math.Min(text.Length, LongestCluster)].ToString() : Blank;
    }

    // A joiner behind other glyphs parts a gap and stands for nothing; programs that know no replacement text read something that nobody sees.
    private ReadOnlySpan<PlacedGlyph> WithoutJoiner(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        if (_joiner == 0 || glyphs.Length < 2 || glyphs[^1].GlyphId != _joiner)
        {
            return glyphs;
        }

        _texts[_joiner] ??= Joiner;
        return glyphs[..^1];
    }

    private void Map(ReadOnlySpan<PlacedGlyph> glyphs, ReadOnlySpan<char> text)
    {
        if (glyphs.Length == 1 && !text.IsEmpty)
        {
            // A hyphen is itself before it is the sign of a broken word.
            ref var known = ref _texts[glyphs[0].GlyphId];
            known = known is null || known == "\u00AD" ? Same(known, text) : known;
        }
    }

    private static string Same(string? known, ReadOnlySpan<char> text) => known is not null && text.SequenceEqual(known) ? known : text.ToString();
}
