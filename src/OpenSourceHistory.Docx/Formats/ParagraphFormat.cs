using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>All properties of a paragraph that this writer knows; lengths in twips (1/20 pt).</summary>
internal sealed record ParagraphFormat
{
    /// <summary>What Word assumes where nothing is said.</summary>
    public static ParagraphFormat WordDefault { get; } = new();

    /// <summary>Alignment.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Left;

    /// <summary>Indent of the left edge.</summary>
    public int Left { get; init; }

    /// <summary>Indent of the right edge.</summary>
    public int Right { get; init; }

    /// <summary>Indent of the first line against the left edge; negative for a hanging one.</summary>
    public int FirstLine { get; init; }

    /// <summary>The size of text in Chinese, Japanese or Korean, in twips, by which its indents are counted; 0 for other text.</summary>
    public int Character { get; init; }

    /// <summary>The indent of the first line in hundredths of characters, as Word's users of East Asian languages count it; 0 where it is no count of half characters.</summary>
    public int FirstLineCharacters => Character > 0 && FirstLine > 0 && FirstLine * 2 % Character == 0 ? FirstLine * 100 / Character : 0;

    /// <summary>Space before.</summary>
    public int Before { get; init; }

    /// <summary>Space after.</summary>
    public int After { get; init; }

    /// <summary>No space towards a neighbour of the same style.</summary>
    public bool Contextual { get; init; }

    /// <summary>Leading, as <see cref="LineRule"/> says.</summary>
    public int Line { get; init; } = 240;

    /// <summary>How <see cref="Line"/> is meant.</summary>
    public LineRule LineRule { get; init; }

    /// <summary>On the same page as the next paragraph.</summary>
    public bool KeepNext { get; init; }

    /// <summary>All lines on one page.</summary>
    public bool KeepLines { get; init; }

    /// <summary>No single line at the head or foot of a page.</summary>
    public bool WidowControl { get; init; } = true;

    /// <summary>Begins a page.</summary>
    public bool PageBreakBefore { get; init; }

    /// <summary>Rules around the paragraph.</summary>
    public Sides<Border> Borders { get; init; }

    /// <summary>Distance of the rules from the text, in points.</summary>
    public Sides<int> BorderDistance { get; init; }

    /// <summary>Ground; transparent for none.</summary>
    public RgbPaint Ground { get; init; } = Paint.Transparent;

    /// <summary>How Chinese or Japanese text is set; null for text in other languages, to which it says nothing.</summary>
    public EastAsianLayout? EastAsian { get; init; }

    /// <summary>True where lines begin at the right; its left and right are then where lines begin and end (17.3.1.6).</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Level in Word's outline, 0 to 8; 9 for text.</summary>
    public int OutlineLevel { get; init; } = 9;

    /// <summary>Tab stops.</summary>
    public ValueList<TabStop> Tabs { get; init; } = [];

    /// <summary>True where a length is the longest that Word takes, which is what longer ones are shortened to.</summary>
    public bool ReachesLimit => IsLimit(Left) || IsLimit(Right) || IsLimit(FirstLine) || IsLimit(Before) || IsLimit(After) || IsLimit(Line);

    private static bool IsLimit(int twips) => Math.Abs(twips) >= Units.LongestTwips;
}
