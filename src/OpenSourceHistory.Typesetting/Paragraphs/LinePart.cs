namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A segment, or the part of a word, on a line. Its parts are fields, as those of a segment are: a copy for each that is read would be large.</summary>
/// <param name="segment">The segment.</param>
/// <param name="word">Its glyphs, shaped anew where the line cuts the word.</param>
/// <param name="start">Offset in the paragraph's text.</param>
/// <param name="width">Natural width in scaled points.</param>
internal struct LinePart(in Segment segment, ShapedWord? word, int start, long width)
{
    /// <summary>The segment.</summary>
    public Segment Segment = segment;

    /// <summary>Its glyphs, shaped anew where the line cuts the word.</summary>
    public ShapedWord? Word = word;

    /// <summary>Offset in the paragraph's text.</summary>
    public int Start = start;

    /// <summary>Natural width in scaled points.</summary>
    public long Width = width;

    /// <summary>True where a hyphen was added.</summary>
    public bool EndsInHyphen;

    /// <summary>How much its glyphs may grow or give, in scaled points.</summary>
    public readonly long Flex => Word is null || Segment.Flex == 0 ? 0
        : ReferenceEquals(Word, Segment.Word) ? Segment.Flex : GlyphFlex.Of(Segment.Style, Word, Width);

    /// <summary>What is added behind it, and counted in its width, where another style goes on within the word.</summary>
    public readonly long Joint => Word is { } word && Start + word.Text.Length == Segment.End ? Segment.Joint : 0;

    /// <summary>How its glyphs are fitted.</summary>
    /// <param name="ratio">Share of what the line's glyphs may give.</param>
    public readonly GlyphFit FitAt(double ratio) => Word is { HasSeparateLetters: false } ? GlyphFit.Natural : GlyphFlex.At(Segment.Style, ratio);
}
