using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A word, or whatever stands between two spaces, shaped without regard to size; shared wherever it occurs again.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Pieces">Its stretches of one face each.</param>
/// <param name="Prefix">Width up to each offset in em, one entry more than characters; inside a ligature a share of it.</param>
/// <param name="Hyphenate">Finds the offsets before which it may be hyphenated, by the language's patterns.</param>
/// <param name="Missing">Offsets of characters that no face has.</param>
internal sealed record ShapedWord(string Text, WordPiece[] Pieces, double[] Prefix, Func<string, byte[]> Hyphenate, int[] Missing)
{
    private byte[]? _hyphens;

    /// <summary>Offsets before which it may be hyphenated; found when first asked for, since much text never is.</summary>
    public byte[] Hyphens => _hyphens ??= Hyphenate(Text);

    /// <summary>Width in em.</summary>
    public double Width => Prefix[^1];

    /// <summary>Its first glyph.</summary>
    public ushort FirstGlyph => Pieces[0].Glyphs[0].GlyphId;

    /// <summary>Number of glyph clusters, to which letter-spacing is added.</summary>
    public int ClusterCount { get; } = CountClusters(Pieces, int.MaxValue);

    /// <summary>True where all its letters stand apart, so that more or less space between them harms nothing.</summary>
    public bool HasSeparateLetters { get; } = Scripts.HasSeparateLetters(Text);

    /// <summary>The same for words that a reader takes for the same, whatever stands beside their letters; 0 for what has less than two letters.</summary>
    public int Identity { get; } = IdentityOf(Text);

    /// <summary>Number of glyph clusters that begin before an offset.</summary>
    /// <param name="offset">Offset in the word.</param>
    public int ClustersBefore(int offset) => offset >= Text.Length ? ClusterCount : CountClusters(Pieces, offset);

    private static int IdentityOf(string text)
    {
        var (hash, letters) = (17, 0);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = unchecked((hash * 31) + char.ToLowerInvariant(c));
                letters++;
            }
        }

        return letters < 2 ? 0 : hash;
    }

    private static int CountClusters(WordPiece[] pieces, int offset)
    {
        var count = 0;
        var last = -1;
        foreach (var piece in pieces)
        {
            foreach (ref readonly var glyph in piece.Glyphs.AsSpan())
            {
                if (glyph.Cluster != last && glyph.Cluster < offset)
                {
                    (count, last) = (count + 1, glyph.Cluster);
                }
            }
        }

        return count;
    }
}
