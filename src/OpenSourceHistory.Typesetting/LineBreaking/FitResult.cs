namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Breakpoints chosen.</summary>
/// <param name="Breaks">Index of the breakpoint at the end of each line.</param>
/// <param name="Demerits">Their sum of demerits.</param>
/// <param name="IsOverfull">True where a line sticks out of the measure.</param>
internal sealed record FitResult(int[] Breaks, double Demerits, bool IsOverfull)
{
    /// <summary>True where every line keeps within the tolerance of the first pass.</summary>
    public bool IsWithinTolerance { get; init; }

    /// <summary>True where the spaces of a line give more than they should.</summary>
    public bool IsLoose { get; init; }

    /// <summary>True where the last line is a lone word.</summary>
    public bool EndsInLoneWord { get; init; }

    /// <summary>Which breakpoints were used to find it.</summary>
    public BreakReach Reach { get; init; }
}
