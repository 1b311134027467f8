namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>How evenly the body of a text is set. Shares are 0 to 1, word spaces in em of the body's type.</summary>
/// <param name="Pages">Pages of the file.</param>
/// <param name="Family">Family of the body's type.</param>
/// <param name="Size">Its size in points.</param>
/// <param name="Leading">Distance of its lines in points.</param>
/// <param name="Measure">Width of its lines in points.</param>
public sealed record TypesettingReport(int Pages, string Family, double Size, double Leading, double Measure)
{
    /// <summary>Justified lines that were measured.</summary>
    public int Lines { get; init; }

    /// <summary>Paragraphs.</summary>
    public int Paragraphs { get; init; }

    /// <summary>True for a text of Chinese or Japanese: its spaces are those between signs, which are none by nature.</summary>
    public bool IsOfSigns { get; init; }

    /// <summary>The word space of lines that are not justified.</summary>
    public double NaturalSpace { get; init; }

    /// <summary>Root mean square of the distance of lines' mean word spaces from the natural one.</summary>
    public double Unevenness { get; init; }

    /// <summary>Share of lines whose mean word space is wider than one and a half natural ones, or whose signs are an eighth of an em apart.</summary>
    public double Loose { get; init; }

    /// <summary>Share of lines whose mean word space is narrower than 0.15 em, or whose signs run into each other.</summary>
    public double Tight { get; init; }

    /// <summary>Share of lines that end in a hyphen, of those that end no paragraph.</summary>
    public double Hyphenated { get; init; }

    /// <summary>Most lines in a row that end in hyphens.</summary>
    public int LongestLadder { get; init; }

    /// <summary>Share of paragraphs' last lines that are narrower than a twelfth of the measure.</summary>
    public double Runts { get; init; }

    /// <summary>Pages whose last line of the body ends in a hyphen, from 1.</summary>
    public ValueList<int> HyphenPages { get; init; } = [];

    /// <summary>Pages that begin with a paragraph's last line.</summary>
    public ValueList<int> WidowPages { get; init; } = [];

    /// <summary>Pages that end with a paragraph's first line.</summary>
    public ValueList<int> OrphanPages { get; init; } = [];

    /// <summary>The loosest lines, the worst first: page, mean word space and text.</summary>
    public ValueList<LooseLine> LoosestLines { get; init; } = [];
}
