namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>What total fit aims at. Lengths are scaled points.</summary>
/// <param name="FirstWidths">Widths of the first lines where they differ from the rest (indent, drop cap).</param>
/// <param name="Width">Width of the other lines.</param>
/// <param name="IsJustified">True where word spaces give way; false for ragged lines.</param>
/// <param name="Em">Font size.</param>
internal sealed record FitSettings(long[] FirstWidths, long Width, bool IsJustified, long Em)
{
    /// <summary>Share of the measure by which ragged lines may fall short before they look torn.</summary>
    private const double RaggedStretch = 0.12;

    // A line without spaces counts as one that can stretch by this part of an em, so that it still matters how short it falls.
    private const int LeastStretch = 8;

    // What is looser than allowed by more than rounding.
    private const double Clearly = 1.001;

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

    /// <summary>Breakpoints, by their index, at which no line may end.</summary>
    public ValueList<int> Avoided { get; init; } = [];

    /// <summary>Ways that cost more demerits are not looked for.</summary>
    public double MostDemerits { get; init; } = double.PositiveInfinity;

    /// <summary>True where the last line is to be as wide as the others.</summary>
    public bool JustifiesLastLine { get; init; }

    /// <summary>How far a line must give way, as <see cref="Demerits.Ratio"/> has it.</summary>
    /// <param name="from">The breakpoint before it.</param>
    /// <param name="to">The one at its end.</param>
    /// <param name="line">Zero-based.</param>
    /// <param name="isLast">True for the paragraph's last line.</param>
    public double RatioOf(in Breakpoint from, in Breakpoint to, int line, bool isLast)
    {
        var width = WidthOf(line);
        var slack = width - (to.End - from.Start);
        if (slack >= 0 && (to.Fillers > from.Fillers || (to.Kind == BreakKind.Forced && !JustifiesLastLine)))
        {
            var stretches = isLast && to.Fillers == from.Fillers && FillsLastLine(slack, to.EndStretch - from.StartStretch);
            return stretches ? Demerits.Ratio(slack, to.EndStretch - from.StartStretch, 0) : 0;
        }

        return IsJustified
            ? Demerits.Ratio(slack, Math.Max(to.EndStretch - from.StartStretch, Em / LeastStretch), to.EndShrink - from.StartShrink)
            : Demerits.Ratio(slack, (long)(width * RaggedStretch), 0);
    }

    /// <summary>How far the spaces of a line must give way that is stretched beyond what it should: its glyphs give no more than that, whatever is asked.</summary>
    /// <param name="from">The breakpoint before it.</param>
    /// <param name="to">The one at its end.</param>
    /// <param name="line">Zero-based.</param>
    public double RatioOfSpaces(in Breakpoint from, in Breakpoint to, int line)
    {
        var flex = to.EndFlex - from.StartFlex;
        return Demerits.Ratio(WidthOf(line) - (to.End - from.Start) - flex, Math.Max(to.EndStretch - from.StartStretch - flex, Em / LeastStretch), 0);
    }

    /// <summary>True where a line is clearly looser than allowed, which most that are tried are: told without the cost of a ratio. False says nothing.</summary>
    /// <param name="from">The breakpoint before it.</param>
    /// <param name="to">The one at its end.</param>
    /// <param name="line">Zero-based.</param>
    /// <param name="tolerance">Its ratio at most.</param>
    public bool IsFarTooShort(in Breakpoint from, in Breakpoint to, int line, double tolerance)
    {
        var slack = WidthOf(line) - (to.End - from.Start);
        return slack > 0 && IsJustified && to.Kind != BreakKind.Forced && to.Fillers == from.Fillers
            && slack > tolerance * Clearly * Math.Max(to.EndStretch - from.StartStretch, Em / LeastStretch);
    }

    /// <summary>True where a last line is so nearly full that it is set to the full width.</summary>
    /// <param name="slack">What it lacks.</param>
    /// <param name="stretch">Its stretch.</param>
    public bool FillsLastLine(long slack, long stretch) => IsJustified && slack < NearlyFull && slack <= stretch / 2;

    /// <summary>Width of a line.</summary>
    /// <param name="line">Zero-based.</param>
    public long WidthOf(int line) => line < FirstWidths.Length ? FirstWidths[line] : Width;
}
