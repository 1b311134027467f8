using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Computed;

/// <summary>
/// Computed values (CSS Cascade 4, section 4.4) of an element or pseudo-element for one medium. Lengths are absolute;
/// percentages that refer to the containing block remain. Instances are shared between elements of equal style, so
/// they can be compared by reference and used as cache keys.
/// </summary>
public sealed partial record ComputedStyle
{
    /// <summary>line-height: normal, as a factor of the font size.</summary>
    internal const double NormalLineHeight = 1.2;

    /// <summary>The initial values.</summary>
    public static ComputedStyle Initial { get; } = new();

    // CSS Fonts 4: inherited.

    /// <summary>font-family: names in order of preference; generic names in lower case.</summary>
    public ValueList<string> FontFamilies { get; init; } = ["serif"];

    /// <summary>font-size.</summary>
    public Length FontSize { get; init; } = Length.FromPoints(12);

    /// <summary>font-weight, 1 to 1000.</summary>
    public int FontWeight { get; init; } = 400;

    /// <summary>font-style.</summary>
    public FontSlant FontSlant { get; init; }

    /// <summary>font-variant-caps.</summary>
    public CapsVariant Caps { get; init; }

    /// <summary>font-variant-numeric, figures.</summary>
    public NumericFigure NumericFigure { get; init; }

    /// <summary>font-variant-numeric, spacing.</summary>
    public NumericSpacing NumericSpacing { get; init; }

    /// <summary>font-variant-position.</summary>
    public PositionVariant PositionVariant { get; init; }

    /// <summary>font-variant-ligatures: common ligatures on.</summary>
    public bool CommonLigatures { get; init; } = true;

    /// <summary>font-variant-ligatures: discretionary ligatures on.</summary>
    public bool DiscretionaryLigatures { get; init; }

    /// <summary>font-kerning on.</summary>
    public bool Kerning { get; init; } = true;

    /// <summary>font-feature-settings: OpenType tag and value.</summary>
    public ValueList<KeyValuePair<string, int>> FontFeatures { get; init; } = [];

    // CSS Text: inherited.

    /// <summary>BCP 47 language, from the model or <c>lang</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>line-height as a used length for this font size.</summary>
    public Length LineHeight { get; init; } = Length.FromPoints(14.4);

    /// <summary>line-height as a factor of the font size, where the sheet gives it so; null where it gives a length.</summary>
    public double? LineHeightFactor { get; init; } = NormalLineHeight;

    /// <summary>color.</summary>
    public Paint Color { get; init; } = Paint.Black;

    /// <summary>-osh-overprint is none: black, too, takes the place of the inks beneath.</summary>
    public bool KnocksOut { get; init; }

    /// <summary>letter-spacing added behind each character.</summary>
    public Length LetterSpacing { get; init; }

    /// <summary>word-spacing added to each word space.</summary>
    public Length WordSpacing { get; init; }

    /// <summary>-osh-font-expansion: share of its width by which a glyph may grow or give to fill a justified line.</summary>
    public double FontExpansion { get; init; }

    /// <summary>-osh-letter-fit: share of an em by which letters may move apart or together to fill a justified line.</summary>
    public double LetterFit { get; init; }

    /// <summary>text-transform.</summary>
    public TextTransform TextTransform { get; init; }

    /// <summary>text-align.</summary>
    public TextAlignment TextAlign { get; init; } = TextAlignment.Left;

    /// <summary>text-align, a string; null for none.</summary>
    public CharacterAlignment? AlignCharacter { get; init; }

    /// <summary>text-align-last.</summary>
    public TextAlignment TextAlignLast { get; init; } = TextAlignment.Auto;

    /// <summary>text-indent of the first line; negative for a hanging one.</summary>
    public Dimension TextIndent { get; init; }

    /// <summary>text-indent, its keywords.</summary>
    public IndentedLines IndentedLines { get; init; }

    /// <summary>hyphens.</summary>
    public HyphenationMode Hyphens { get; init; } = HyphenationMode.Manual;

    /// <summary>hyphenate-limit-chars, -lines, -last and -zone.</summary>
    public HyphenateLimits HyphenateLimits { get; init; } = new(5, 2, 2, 0);

    /// <summary>hyphenate-character; null for the face's hyphen.</summary>
    public string? HyphenateCharacter { get; init; }

    /// <summary>hanging-punctuation / optical margin asked for.</summary>
    public bool HangingPunctuation { get; init; }

    /// <summary>white-space-collapse.</summary>
    public WhiteSpaceCollapse WhiteSpaceCollapse { get; init; }

    /// <summary>text-wrap-mode: lines may end where the text does not say so.</summary>
    public bool Wraps { get; init; } = true;

    /// <summary>text-wrap-style.</summary>
    public TextWrapStyle TextWrapStyle { get; init; }

    /// <summary>text-spacing-trim.</summary>
    public TextSpacingTrim TextSpacingTrim { get; init; }

    /// <summary>text-autospace.</summary>
    public TextAutospace TextAutospace { get; init; } = TextAutospace.Alpha | TextAutospace.Numeric;

    /// <summary>line-break.</summary>
    public LineBreakStrictness LineBreak { get; init; }

    /// <summary>word-break.</summary>
    public WordBreak WordBreak { get; init; }

    /// <summary>What <see cref="TextEmphasis"/> says where marks stand for the weight that a face lacks.</summary>
    public const string EmphasisOfWeight = "-osh-weight";

    /// <summary>text-emphasis-style: the mark drawn beside each character; null for none.</summary>
    public string? TextEmphasis { get; init; }

    /// <summary>text-emphasis-color; null for that of the text.</summary>
    public Paint? TextEmphasisColor { get; init; }

    /// <summary>text-emphasis-position: the marks stand below the text rather than above it.</summary>
    public bool TextEmphasisUnder { get; init; }

    /// <summary>writing-mode.</summary>
    public WritingMode WritingMode { get; init; }

    /// <summary>widows: fewest lines at the top of a page.</summary>
    public int Widows { get; init; } = 2;

    /// <summary>orphans: fewest lines at the foot of a page.</summary>
    public int Orphans { get; init; } = 2;

    /// <summary>list-style-type; a string is a bullet.</summary>
    public CounterStyle ListStyleType { get; init; } = CounterStyle.Named("disc")!;

    /// <summary>list-style-position is inside.</summary>
    public bool ListMarkerInside { get; init; }

    /// <summary>caption-side is top.</summary>
    public bool CaptionOnTop { get; init; } = true;

    /// <summary>border-collapse is collapse.</summary>
    public bool BordersCollapse { get; init; }

    /// <summary>border-spacing.</summary>
    public Length BorderSpacing { get; init; }

    // Not inherited.

    /// <summary>display.</summary>
    public DisplayMode Display { get; init; } = DisplayMode.Inline;

    /// <summary>float.</summary>
    public FloatMode Float { get; init; }

    /// <summary>vertical-align.</summary>
    public VerticalAlign VerticalAlign { get; init; }

    /// <summary>text-decoration-line contains underline, here or on an element around this one that it reaches through.</summary>
    public bool Underline { get; init; }

    /// <summary>text-decoration-line contains line-through, here or on an element around this one that it reaches through.</summary>
    public bool LineThrough { get; init; }

    /// <summary>background-color.</summary>
    public Paint BackgroundColor { get; init; } = Paint.Transparent;

    /// <summary>margin.</summary>
    public Sides<Dimension> Margin { get; init; }

    /// <summary>padding.</summary>
    public Sides<Dimension> Padding { get; init; }

    /// <summary>border.</summary>
    public Sides<Border> Border { get; init; }

    /// <summary>border-radius.</summary>
    public Corners<CornerRadius> Radii { get; init; }

    /// <summary>width.</summary>
    public Dimension Width { get; init; } = Dimension.Auto;

    /// <summary>height.</summary>
    public Dimension Height { get; init; } = Dimension.Auto;

    /// <summary>max-width; auto for none.</summary>
    public Dimension MaxWidth { get; init; } = Dimension.Auto;

    /// <summary>max-height; auto for none.</summary>
    public Dimension MaxHeight { get; init; } = Dimension.Auto;

    /// <summary>min-height.</summary>
    public Dimension MinHeight { get; init; }

    /// <summary>break-before.</summary>
    public BreakMode BreakBefore { get; init; }

    /// <summary>break-after.</summary>
    public BreakMode BreakAfter { get; init; }

    /// <summary>break-inside.</summary>
    public BreakInsideMode BreakInside { get; init; }

    /// <summary>box-decoration-break is clone: padding and borders are repeated where the box is broken.</summary>
    public bool ClonesDecoration { get; init; }

    /// <summary>page: name of the page type, inherited down the flow; <c>auto</c> for none.</summary>
    public string Page { get; init; } = "auto";

    /// <summary>column-count; 1 for none.</summary>
    public int ColumnCount { get; init; } = 1;

    /// <summary>column-gap.</summary>
    public Length ColumnGap { get; init; } = Length.FromPoints(12);

    /// <summary>column-fill is auto: columns are filled one after the other.</summary>
    public bool FillsColumns { get; init; }

    /// <summary>column-span is all.</summary>
    public bool SpansColumns { get; init; }

    /// <summary>-osh-style-name: the name of its style in a Word file; null for the program's own.</summary>
    public string? StyleName { get; init; }

    /// <summary>-osh-line-numbers: every which line of a division has its number beside it in a Word file; 0 for none.</summary>
    public int LineNumbers { get; init; }

    /// <summary>-osh-feather.</summary>
    public Feather Feather { get; init; }

    /// <summary>initial-letter: height of a drop cap in lines; 0 for none.</summary>
    public int InitialLetterLines { get; init; }

    /// <summary>footnote-display.</summary>
    public FootnoteDisplay FootnoteDisplay { get; init; }

    /// <summary>footnote-policy.</summary>
    public FootnotePolicy FootnotePolicy { get; init; }

    /// <summary>bookmark-level: 1 and up; 0 for none.</summary>
    public int BookmarkLevel { get; init; }
}
