namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>What total fit aims at. Lengths are scaled points.</summary>
/// <param name="FirstWidths">Widths of the first lines where they differ from the rest (indent, drop cap).</param>
/// <param name="Width">Width of the other lines.</param>
/// <param name="IsJustified">True where word spaces give way; false for ragged lines.</param>
/// <param name="Em">Font size.</param>
internal sealed record FitSettings(long[] FirstWidths, long Width, bool IsJustified, long Em)
{
    /// <summary>Most consecutive lines that may end in a hyphen; 0 for no limit but taste.</summary>
    public int HyphenatedLines { get; init; }

    /// <summary>True where the last full line should not end in a hyphen.</summary>
    public bool SparesLastFullLine { get; init; }

    /// <summary>A line that lacks no more than this without a part of the next word does without it.</summary>
    public long HyphenZone { get; init; }

    /// <summary>A last line should not be narrower.</summary>
    public long ShortestLastLine { get; init; }

    /// <summary>Demerits of a last line of a lone word, or a lone sign of Chinese; 0 where it is as good as another.</summary>
    public double LoneWord { get; init; }

    /// <summary>A last line that lacks less than this is set to the full width where its spaces hardly change by it.</summary>
    public long NearlyFull { get; init; }

    /// <summary>Lines, counted from zero, that may not end in a hyphen.</summary>
    public ValueList<int> WholeLines { get; init; } = [];

    /// <summary>True where the last line is to be as wide as the others.</summary>
    public bool JustifiesLastLine { get; init; }

    /// <summary>True where a last line is so nearly full that it is set to the full width.</summary>
    /// <param name="slack">What it lacks.</param>
    /// <param name="stretch">Its stretch.</param>
    public bool FillsLastLine(long slack, long stretch) => IsJustified && slack < NearlyFull && slack <= stretch / 2;

    /// <summary>Width of a line.</summary>
    /// <param name="line">Zero-based.</param>
    public long WidthOf(int line) => line < FirstWidths.Length ? FirstWidths[line] : Width;
}
