using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// A box or glue of a paragraph. Lengths are scaled points. A long book has millions, kept until its pages are painted: what a line shares out is held
/// in 32 bits each, which is more than any page is wide.
/// </summary>
internal struct Segment
{
    // Of the small things in one byte: when it gives, when it grows, whether it stays whole.
    private const int OrderBits = 3;
    private const int OrderMask = (1 << OrderBits) - 1;
    private const int WholeBit = 1 << (2 * OrderBits);

    private int _stretch;
    private int _shrink;
    private int _flex;
    private int _joint;
    private int _trimLeft;
    private byte _small;

    /// <summary>What it is.</summary>
    public SegmentKind Kind;

    /// <summary>What kind of Chinese mark it is.</summary>
    public MarkKind Mark;

    /// <summary>Where a full-width mark is still blank.</summary>
    public MarkBlank Blank;

    /// <summary>Offset in the paragraph's text.</summary>
    public int Start;

    /// <summary>Offset behind it.</summary>
    public int End;

    /// <summary>How it is set.</summary>
    public InlineStyle Style;

    /// <summary>The glyphs of a word, a picture, a leader or what makes a gap; null for a space.</summary>
    public object? Content;

    /// <summary>Natural width.</summary>
    public long Width;

    /// <summary>The box in the line that it is in and that stays whole, or null.</summary>
    public readonly InlineBox? Whole => IsWhole ? WholeBoxes.Outermost(Style.Box) : null;

    /// <summary>True where it is in a box in the line that stays whole.</summary>
    public bool IsWhole
    {
        readonly get => (_small & WholeBit) != 0;
        set => _small = (byte)(value ? _small | WholeBit : _small & ~WholeBit);
    }

    /// <summary>The glyphs of a word.</summary>
    public readonly ShapedWord? Word => Content as ShapedWord;

    /// <summary>How much it may grow.</summary>
    public long Stretch
    {
        readonly get => _stretch;
        set => _stretch = Held(value);
    }

    /// <summary>How much it may give.</summary>
    public long Shrink
    {
        readonly get => _shrink;
        set => _shrink = Held(value);
    }

    /// <summary>How much its glyphs may grow or give.</summary>
    public long Flex
    {
        readonly get => _flex;
        set => _flex = Held(value);
    }

    /// <summary>What is added behind it, and counted in its width, where another style goes on within the word.</summary>
    public long Joint
    {
        readonly get => _joint;
        set => _joint = Held(value);
    }

    /// <summary>Blank cut off from the left of a full-width mark.</summary>
    public long TrimLeft
    {
        readonly get => _trimLeft;
        set => _trimLeft = Held(value);
    }

    /// <summary>When it grows: not before all of a lower number have grown as much as they may. Less than 8.</summary>
    public byte StretchOrder
    {
        readonly get => (byte)((_small >> OrderBits) & OrderMask);
        set => _small = (byte)((_small & ~(OrderMask << OrderBits)) | (value << OrderBits));
    }

    /// <summary>When it gives: not before all of a lower number have given all that they may. Less than 8.</summary>
    public byte ShrinkOrder
    {
        readonly get => (byte)(_small & OrderMask);
        set => _small = (byte)((_small & ~OrderMask) | value);
    }

    /// <summary>True for a mark of Chinese text.</summary>
    public readonly bool IsMark => Mark != MarkKind.None;

    /// <summary>True for spaces and gaps that vanish at a line end.</summary>
    public readonly bool IsDiscardable => Kind is SegmentKind.Space or SegmentKind.Glue;

    /// <summary>True for what is not set where a line ends behind it.</summary>
    public readonly bool VanishesAtEnd => IsDiscardable || Kind == SegmentKind.LineEnd;

    private static int Held(long length) => (int)Math.Clamp(length, int.MinValue, int.MaxValue);
}
