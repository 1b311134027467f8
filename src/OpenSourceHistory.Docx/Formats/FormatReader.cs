using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>Turns computed values into Word's properties; each style once. Equal run formats are one object.</summary>
internal sealed class FormatReader
{
    private readonly Dictionary<ComputedStyle, RunFormat> _runs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RunFormat, RunFormat> _interned = [];
    private readonly Dictionary<ValueList<string>, FontChoice> _fonts = [];
    private readonly FontLibrary _library;
    private readonly string _latinLanguage;

    /// <summary>Creates a reader.</summary>
    /// <param name="library">Faces, asked where names do not tell which of them is Chinese.</param>
    /// <param name="bookLanguage">BCP 47 language of the book.</param>
    /// <param name="room">Factor by which words may be wider than in the sheet's faces.</param>
    public FormatReader(FontLibrary library, string bookLanguage, double room = 1)
    {
        _library = library;
        Widths = new TextWidths(library, room);
        _latinLanguage = WordLanguages.IsEastAsian(bookLanguage) || WordLanguages.IsRightToLeft(bookLanguage) ? "en-US" : WordLanguages.Latin(bookLanguage);
    }

    /// <summary>How wide text is.</summary>
    public TextWidths Widths { get; }

    /// <summary>The families chosen so far, in no order.</summary>
    public IEnumerable<FontChoice> FontsUsed => _fonts.Values;

    /// <summary>Run properties of a style.</summary>
    public RunFormat RunOf(ComputedStyle style)
    {
        if (!_runs.TryGetValue(style, out var format))
        {
            format = Intern(Read(style));
            _runs.Add(style, format);
        }

        return format;
    }

    /// <summary>The one object for equal formats.</summary>
    public RunFormat Intern(RunFormat format)
    {
        if (_interned.TryGetValue(format, out var known))
        {
            return known;
        }

        _interned.Add(format, format);
        return format;
    }

    /// <summary>Paragraph properties of a style, indents from its own margins and padding alone.</summary>
    /// <param name="style">The style.</param>
    /// <param name="containing">Width that percentages refer to.</param>
    public static ParagraphFormat ParagraphOf(ComputedStyle style, Length containing) => new()
    {
        Alignment = style.TextAlign,
        Left = Horizontal(style.Margin.Left, style.Padding.Left, containing),
        Right = Horizontal(style.Margin.Right, style.Padding.Right, containing),
        FirstLine = Units.Twips(style.TextIndent.Resolve(containing, Length.Zero)),
        Character = WordLanguages.IsEastAsian(style.Language) ? Units.Twips(style.FontSize) : 0,
        Before = Vertical(style.Margin.Top, style.Padding.Top, containing),
        After = Vertical(style.Margin.Bottom, style.Padding.Bottom, containing),
        Line = Math.Max(20, Units.Twips(style.LineHeight)),
        LineRule = LineRule.AtLeast,
        KeepNext = style.BreakAfter == BreakMode.Avoid,
        KeepLines = style.BreakInside == BreakInsideMode.Avoid,
        WidowControl = style.Widows > 1 || style.Orphans > 1,
        PageBreakBefore = style.BreakBefore is BreakMode.Page or BreakMode.Left or BreakMode.Right,
        Borders = style.Border,
        BorderDistance = DistanceOf(style, containing),
        Ground = style.BackgroundColor.ToRgb(),
        EastAsian = EastAsianOf(style),
        IsRightToLeft = WordLanguages.IsRightToLeft(style.Language),
    };

    private static EastAsianLayout? EastAsianOf(ComputedStyle style) => !LanguageTag.IsWrittenInHan(style.Language) ? null : new EastAsianLayout(
        style.LineBreak != LineBreakStrictness.Anywhere,
        style.WordBreak == WordBreak.BreakAll,
        style.TextSpacingTrim is not (TextSpacingTrim.Normal or TextSpacingTrim.SpaceAll),
        style.TextAutospace.HasFlag(TextAutospace.Alpha),
        style.TextAutospace.HasFlag(TextAutospace.Numeric));

    /// <summary>Margin and padding of one side, in twips; Word's paragraphs have one distance for both.</summary>
    public static int Horizontal(Dimension margin, Dimension padding, Length containing) =>
        Units.Twips(margin.Resolve(containing, Length.Zero) + padding.Resolve(containing, Length.Zero));

    /// <summary>Space above or below, in twips, never negative.</summary>
    public static int Vertical(Dimension margin, Dimension padding, Length containing) =>
        Math.Clamp(Horizontal(margin, padding, containing), 0, Units.LongestTwips);

    // Word measures the space between rule and text in whole points up to 31 (17.3.1.42).
    private static Sides<int> DistanceOf(ComputedStyle style, Length containing)
    {
        int Of(Dimension padding, Border border) => border.Style == BorderStyle.None
            ? 0
            : Math.Clamp((int)Math.Round(padding.Resolve(containing, Length.Zero).Points), 0, 31);
        return new Sides<int>(
            Of(style.Padding.Top, style.Border.Top),
            Of(style.Padding.Right, style.Border.Right),
            Of(style.Padding.Bottom, style.Border.Bottom),
            Of(style.Padding.Left, style.Border.Left));
    }

    private RunFormat Read(ComputedStyle style)
    {
        var eastAsian = WordLanguages.IsEastAsian(style.Language);
        var rightToLeft = WordLanguages.IsRightToLeft(style.Language);
        return new RunFormat
        {
            Fonts = FontsOf(style.FontFamilies),
            HalfPoints = Math.Clamp(Units.HalfPoints(style.FontSize), 2, 3276),
            Bold = style.FontWeight >= 600,
            Italic = style.FontSlant == FontSlant.Italic,
            Caps = style.TextTransform == TextTransform.Uppercase,
            SmallCaps = style.Caps is CapsVariant.SmallCaps or CapsVariant.AllSmallCaps or CapsVariant.PetiteCaps,
            Strike = style.LineThrough,
            Underline = style.Underline,
            Color = style.Color.ToRgb() with { Alpha = 255 },
            Ground = style.BackgroundColor.ToRgb(),
            Border = BorderOf(style),
            Spacing = Units.Twips(style.LetterSpacing),
            Raise = style.VerticalAlign.Mode == VerticalAlignMode.Baseline ? Units.HalfPoints(style.VerticalAlign.Raise) : 0,
            Script = ScriptOf(style.VerticalAlign.Mode),
            Emphasis = EmphasisOf(style),
            Figures = style.NumericFigure,
            FigureSpacing = style.NumericSpacing,
            IsEastAsian = eastAsian,
            RightToLeftLanguage = rightToLeft ? WordLanguages.RightToLeft(style.Language) : null,
            Language = eastAsian || rightToLeft ? _latinLanguage : WordLanguages.Latin(style.Language),
            EastAsianLanguage = eastAsian ? WordLanguages.EastAsian(style.Language) : "zh-CN",
        };
    }

    // A border that is not alike on all sides, and one of a block, is none of a run's.
    private static RunBorder BorderOf(ComputedStyle style)
    {
        var (top, right, bottom, left) = style.Border;
        return style.Display is DisplayMode.Inline or DisplayMode.InlineBlock && top.Style != BorderStyle.None && top.Width > Length.Zero && top == right && top == bottom && top == left
            ? new RunBorder(top, DistanceOf(style, Length.Zero).Left)
            : default;
    }

    // Word's own marks are few: below there is the dot alone, above there are three.
    private static EmphasisMark EmphasisOf(ComputedStyle style) => style.TextEmphasis switch
    {
        null or ComputedStyle.EmphasisOfWeight => EmphasisMark.None,
        _ when style.TextEmphasisUnder => EmphasisMark.DotBelow,
        "\uFE45" or "\uFE46" or "\u3001" => EmphasisMark.Comma,
        "\u25CB" or "\u25E6" or "\u25CE" => EmphasisMark.Circle,
        _ => EmphasisMark.Dot,
    };

    private static ScriptPosition ScriptOf(VerticalAlignMode mode) => mode switch
    {
        VerticalAlignMode.Super => ScriptPosition.Superscript,
        VerticalAlignMode.Sub => ScriptPosition.Subscript,
        _ => ScriptPosition.Baseline,
    };

    private FontChoice FontsOf(ValueList<string> families)
    {
        if (_fonts.TryGetValue(families, out var choice))
        {
            return choice;
        }

        var generic = FontNames.GenericOf(families);
        var latin = families.FirstOrDefault(f => !GenericFamilies.Contains(f) && !FontNames.IsEastAsian(f))
            ?? FontNames.ForGeneric(generic);
        var eastAsian = families.FirstOrDefault(FontNames.IsEastAsian) ?? EastAsianOfLibrary() ?? "SimSun";
        choice = new FontChoice(latin, eastAsian, generic);
        _fonts.Add(families, choice);
        return choice;
    }

    private string? EastAsianOfLibrary()
    {
        foreach (var face in _library.Faces)
        {
            if (FontNames.IsEastAsian(face.Family))
            {
                return face.Family;
            }
        }

        return null;
    }
}
