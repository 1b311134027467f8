namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>What a line costs. The scale is TeX's: badness 100 is a line stretched or shrunk by all that its spaces should give.</summary>
internal static class Demerits
{
    /// <summary>Cost of a line more; keeps paragraphs from growing for the last bit of evenness.</summary>
    private const double LinePenalty = 10;

    /// <summary>Two neighbouring lines of which one is tight and the other loose: TeX's \adjdemerits.</summary>
    private const double Adjacent = 10_000;

    /// <summary>Second hyphen in a row. Ten times TeX's: where glyphs give, it is needed only where spaces would be twice as wide.</summary>
    private const double DoubleHyphen = 100_000;

    /// <summary>Third and later: only where the lines would fall apart otherwise.</summary>
    private const double Ladder = 2_000_000;

    /// <summary>Beyond what the style sheet allows: worse than any loose line.</summary>
    public const double BeyondLimit = 1e15;

    /// <summary>The last line but one ends in a hyphen: TeX's \finalhyphendemerits.</summary>
    private const double FinalHyphen = 5_000;

    /// <summary>A last line of one short word. As bad as two very loose lines.</summary>
    public const double Runt = 400_000;

    /// <summary>A last line of one word in ragged text: rather let the line before fall short by its whole width.</summary>
    public const double LoneWord = 2e10;

    /// <summary>The line begins, or ends, with the same word as the line before: readers skip a line there. As bad as tight beside loose.</summary>
    public const double Stack = 10_000;

    /// <summary>What a paragraph may cost more so that its spaces make no river: one line that gives three quarters of what its spaces should.</summary>
    public const double River = 2_500;

    /// <summary>What a paragraph may cost more so that no page ends within it in a hyphen: one line with spaces half as wide again.</summary>
    public const double HyphenSpared = 25_000;

    /// <summary>The same where the sheet says that none should: some lines with spaces twice as wide.</summary>
    public const double HyphenForbidden = 2_000_000;

    /// <summary>A line that sticks out of the measure; so large that no number of bad lines makes up for it.</summary>
    public const double Overfull = 1e17;

    /// <summary>Fitness class of a line whose spaces give more than they should.</summary>
    public const int VeryLoose = 3;

    /// <summary>
    /// A line that gives more than this is a hole, and its cost grows no longer with the sixth power of what it gives but with the second: one of half
    /// the width is still worse than two of a quarter, and none is as bad as what the style sheet forbids.
    /// </summary>
    private const double Hole = 20;

    /// <summary>Beyond this no line is worse than another.</summary>
    private const double MostStretched = 400;

    /// <summary>How far a line must give way: 1 is all its stretch, -1 all its shrink; below -1 it is overfull.</summary>
    /// <param name="slack">Width of the line less its natural width.</param>
    /// <param name="stretch">Its stretch.</param>
    /// <param name="shrink">Its shrink.</param>
    public static double Ratio(long slack, long stretch, long shrink)
    {
        if (slack == 0)
        {
            return 0;
        }

        return slack > 0 ? (stretch > 0 ? slack / (double)stretch : 1000) : (shrink > 0 ? slack / (double)shrink : -1000);
    }

    /// <summary>Fitness class of a ratio: 0 tight to 3 very loose (Knuth and Plass, section "More bells and whistles").</summary>
    /// <param name="ratio">The ratio.</param>
    public static int FitnessOf(double ratio) => ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : VeryLoose;

    /// <summary>Cost of a line for itself.</summary>
    /// <param name="ratio">Its ratio.</param>
    /// <param name="penalty">Penalty of its break.</param>
    public static double OfLine(double ratio, double penalty)
    {
        var stretched = Math.Abs(ratio);
        var even = Math.Min(stretched, Hole);
        var excess = Math.Clamp(stretched / Hole, 1, MostStretched / Hole);
        var cost = (LinePenalty + (100 * even * even * even)) * excess;
        return (cost * cost) + (penalty * penalty) + (ratio < -1.0001 ? Overfull * -ratio : 0);
    }

    /// <summary>Cost of a line beside the line before it.</summary>
    /// <param name="before">The line before.</param>
    /// <param name="fitness">Fitness class of the line.</param>
    /// <param name="hyphens">Consecutive hyphens with this line's.</param>
    /// <param name="limit">Most consecutive hyphens; 0 for no limit.</param>
    public static double OfNeighbours(in FitNode before, int fitness, int hyphens, int limit)
    {
        var cost = before.Line > 0 && Math.Abs(before.Fitness - fitness) > 1 ? Adjacent : 0;
        if (hyphens >= 2)
        {
            cost += hyphens == 2 ? DoubleHyphen : Ladder * (hyphens - 2);
        }

        return limit > 0 && hyphens > limit ? cost + BeyondLimit : cost;
    }

    /// <summary>Cost of how a paragraph ends.</summary>
    /// <param name="before">The line before the last.</param>
    /// <param name="width">Natural width of the last line.</param>
    /// <param name="shortest">The least it should be.</param>
    public static double OfLastLine(in FitNode before, long width, long shortest)
    {
        var cost = before.Hyphens > 0 ? FinalHyphen : 0;
        return before.Line > 0 && width < shortest ? cost + Runt : cost;
    }
}
