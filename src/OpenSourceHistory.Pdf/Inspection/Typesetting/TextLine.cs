namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Glyphs on one baseline. Measures in points, gaps in em of the body's type.</summary>
/// <param name="Page">Page, from 1.</param>
/// <param name="Left">Left end of its ink.</param>
/// <param name="Right">Right end of its ink.</param>
/// <param name="Baseline">Its baseline.</param>
/// <param name="Size">The size that most of its glyphs have.</param>
/// <param name="Text">Its text, with a space where words are apart.</param>
internal sealed record TextLine(int Page, double Left, double Right, double Baseline, double Size, string Text)
{
    private static readonly string s_hyphens = "-\u2010\u00AD";

    /// <summary>Widths of the gaps between words, but those beside Han signs.</summary>
    public ValueList<double> Gaps { get; init; } = [];

    /// <summary>Widths of the gaps between signs of Chinese or Japanese, marks not among them.</summary>
    public ValueList<double> SignGaps { get; init; } = [];

    /// <summary>True where most of it is such signs, so that the gaps between them give way and not those between words.</summary>
    public bool IsOfSigns { get; init; }

    /// <summary>The gaps that give way.</summary>
    public ValueList<double> Spaces => IsOfSigns ? SignGaps : Gaps;

    /// <summary>Mean of those gaps.</summary>
    public double MeanGap => Spaces.Average();

    /// <summary>True where most of it is text of the body.</summary>
    public bool IsBody { get; init; }

    /// <summary>True where so much of it is text of the body that its gaps can be compared.</summary>
    public bool IsPure { get; init; }

    /// <summary>True where a part of what stands on its baseline is far from the rest, as in tables.</summary>
    public bool IsSplit { get; init; }

    /// <summary>True where it is mostly of the body's family, of whatever size.</summary>
    public bool IsFamily { get; init; }

    /// <summary>True for running heads and folios.</summary>
    public bool IsMargin { get; init; }

    /// <summary>True where it ends in a hyphen.</summary>
    public bool IsHyphenated => Text.Length > 0 && s_hyphens.Contains(Text[^1]);
}
