using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>All properties of a run that this writer knows, in Word's units.</summary>
internal sealed record RunFormat
{
    /// <summary>Faces.</summary>
    public required FontChoice Fonts { get; init; }

    /// <summary>Size in half-points.</summary>
    public int HalfPoints { get; init; } = 24;

    /// <summary>Bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Italic.</summary>
    public bool Italic { get; init; }

    /// <summary>All capitals.</summary>
    public bool Caps { get; init; }

    /// <summary>Small capitals.</summary>
    public bool SmallCaps { get; init; }

    /// <summary>Struck through.</summary>
    public bool Strike { get; init; }

    /// <summary>Underlined.</summary>
    public bool Underline { get; init; }

    /// <summary>Colour.</summary>
    public RgbPaint Color { get; init; } = Paint.Black;

    /// <summary>Ground; transparent for none.</summary>
    public RgbPaint Ground { get; init; } = Paint.Transparent;

    /// <summary>Border around the text; of no style for none.</summary>
    public RunBorder Border { get; init; }

    /// <summary>Letter-spacing in twips.</summary>
    public int Spacing { get; init; }

    /// <summary>Raise of the baseline in half-points.</summary>
    public int Raise { get; init; }

    /// <summary>Superior or inferior.</summary>
    public ScriptPosition Script { get; init; }

    /// <summary>Marks beside each character.</summary>
    public EmphasisMark Emphasis { get; init; }

    /// <summary>Shape of figures.</summary>
    public NumericFigure Figures { get; init; }

    /// <summary>Width of figures.</summary>
    public NumericSpacing FigureSpacing { get; init; }

    /// <summary>True for text in Chinese, Japanese or Korean.</summary>
    public bool IsEastAsian { get; init; }

    /// <summary>BCP 47 language of Latin text.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Language of text from right to left as Word names it; null for other text.</summary>
    public string? RightToLeftLanguage { get; init; }

    /// <summary>Language of East Asian text as Word names it, such as <c>zh-CN</c>.</summary>
    public string EastAsianLanguage { get; init; } = "zh-CN";
}
