namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Breakpoints chosen.</summary>
/// <param name="Breaks">Index of the breakpoint at the end of each line.</param>
/// <param name="Demerits">Their sum of demerits.</param>
/// <param name="IsOverfull">True where a line sticks out of the measure.</param>
internal sealed record FitResult(int[] Breaks, double Demerits, bool IsOverfull);
