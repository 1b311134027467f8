namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A segment, or the part of a word, on a line.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Word">Its glyphs, shaped anew where the line cuts the word.</param>
/// <param name="Start">Offset in the paragraph's text.</param>
/// <param name="Width">Natural width in scaled points.</param>
/// <param name="EndsInHyphen">True where a hyphen was added.</param>
internal readonly record struct LinePart(Segment Segment, ShapedWord? Word, int Start, long Width, bool EndsInHyphen)
{
    /// <summary>How much its glyphs may grow or give, in scaled points.</summary>
    public long Flex => Word is null || Segment.Flex == 0 ? 0
        : ReferenceEquals(Word, Segment.Word) ? Segment.Flex : GlyphFlex.Of(Segment.Style, Word, Width);

    /// <summary>What is added behind it, and counted in its width, where another style goes on within the word.</summary>
    public long Joint => Word is { } word && Start + word.Text.Length == Segment.End ? Segment.Joint : 0;

    /// <summary>How its glyphs are fitted.</summary>
    /// <param name="ratio">Share of what the line's glyphs may give.</param>
    public GlyphFit FitAt(double ratio) => Word is { HasSeparateLetters: false } ? GlyphFit.Natural : GlyphFlex.At(Segment.Style, ratio);
}
