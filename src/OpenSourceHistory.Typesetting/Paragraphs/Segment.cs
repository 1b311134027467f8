using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A box or glue of a paragraph. Lengths are scaled points.</summary>
internal struct Segment
{
    /// <summary>What it is.</summary>
    public SegmentKind Kind;

    /// <summary>Offset in the paragraph's text.</summary>
    public int Start;

    /// <summary>Offset behind it.</summary>
    public int End;

    /// <summary>How it is set.</summary>
    public InlineStyle Style;

    /// <summary>The glyphs of a word.</summary>
    public ShapedWord? Word;

    /// <summary>Picture or leader.</summary>
    public InlineObject? Object;

    /// <summary>Natural width.</summary>
    public long Width;

    /// <summary>How much it may grow.</summary>
    public long Stretch;

    /// <summary>How much it may give.</summary>
    public long Shrink;

    /// <summary>How much its glyphs may grow or give.</summary>
    public long Flex;

    /// <summary>What is added behind it, and counted in its width, where another style goes on within the word.</summary>
    public long Joint;

    /// <summary>Blank cut off from the left of a full-width mark.</summary>
    public long TrimLeft;

    /// <summary>The box in the line that it is in and that stays whole, or null.</summary>
    public InlineBox? Whole;

    /// <summary>What kind of Chinese mark it is.</summary>
    public MarkKind Mark;

    /// <summary>Where a full-width mark is still blank.</summary>
    public MarkBlank Blank;

    /// <summary>When it grows: not before all of a lower number have grown as much as they may.</summary>
    public byte StretchOrder;

    /// <summary>When it gives: not before all of a lower number have given all that they may.</summary>
    public byte ShrinkOrder;

    /// <summary>True for a mark of Chinese text.</summary>
    public readonly bool IsMark => Mark != MarkKind.None;

    /// <summary>True for spaces and gaps that vanish at a line end.</summary>
    public readonly bool IsDiscardable => Kind is SegmentKind.Space or SegmentKind.Glue;

    /// <summary>True for what is not set where a line ends behind it.</summary>
    public readonly bool VanishesAtEnd => IsDiscardable || Kind == SegmentKind.LineEnd;
}
