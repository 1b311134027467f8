namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>The best way found to end a line at a breakpoint.</summary>
/// <param name="Breakpoint">Index of the breakpoint.</param>
/// <param name="Line">Lines set up to here.</param>
/// <param name="Fitness">Fitness class of the last line: 0 tight, 1 decent, 2 loose, 3 very loose.</param>
/// <param name="Hyphens">Consecutive lines that end in a hyphen, up to here.</param>
/// <param name="Demerits">Sum of demerits.</param>
/// <param name="Previous">Index of the node of the line before; -1 for the start.</param>
internal readonly record struct FitNode(int Breakpoint, int Line, int Fitness, int Hyphens, double Demerits, int Previous);
