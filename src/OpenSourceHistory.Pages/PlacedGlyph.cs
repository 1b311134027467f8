namespace OpenSourceHistory.Pages;

/// <summary>
/// A glyph on a page. A book has millions: its lengths are held in 32 bits each. What would stand further from its run's origin than they reach,
/// 32,767 points, more than twice as far as pages of PDF are wide, stands there.
/// </summary>
public readonly record struct PlacedGlyph
{
    private readonly int _x;
    private readonly int _y;
    private readonly int _advance;

    /// <summary>Places a glyph.</summary>
    /// <param name="glyphId">Index in the face.</param>
    /// <param name="textStart">UTF-16 offset in the run's text of the first character it stands for; glyphs of one cluster share it.</param>
    /// <param name="x">From the run's origin, rightwards, offsets included.</param>
    /// <param name="y">From the run's baseline, downwards, offsets included.</param>
    /// <param name="advance">Its advance as set, with letter-spacing and stretched word space.</param>
    public PlacedGlyph(ushort glyphId, int textStart, Length x, Length y, Length advance) =>
        (GlyphId, TextStart, _x, _y, _advance) = (glyphId, textStart, Held(x), Held(y), Held(advance));

    /// <summary>How far from its run's origin a glyph can stand.</summary>
    public static Length Reach => new(int.MaxValue);

    /// <summary>Index in the face.</summary>
    public ushort GlyphId { get; init; }

    /// <summary>UTF-16 offset in the run's text of the first character it stands for; glyphs of one cluster share it.</summary>
    public int TextStart { get; init; }

    /// <summary>From the run's origin, rightwards, offsets included.</summary>
    public Length X
    {
        get => new(_x);
        init => _x = Held(value);
    }

    /// <summary>From the run's baseline, downwards, offsets included.</summary>
    public Length Y
    {
        get => new(_y);
        init => _y = Held(value);
    }

    /// <summary>Its advance as set, with letter-spacing and stretched word space.</summary>
    public Length Advance
    {
        get => new(_advance);
        init => _advance = Held(value);
    }

    private static int Held(Length length) => (int)Math.Clamp(length.ScaledPoints, int.MinValue, int.MaxValue);
}
