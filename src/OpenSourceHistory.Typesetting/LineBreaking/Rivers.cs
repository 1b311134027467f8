using OpenSourceHistory.Typesetting.Buffers;

namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>
/// Word spaces that stand one below the other in line after line: the eye runs down them. In three lines they are chance that no reader sees.
/// </summary>
/// <param name="Surplus">Lines beyond three, of all rivers.</param>
/// <param name="Line">The line with which the first one is seen, counted from zero.</param>
internal readonly record struct Rivers(int Surplus, int Line)
{
    /// <summary>Lines from which on spaces below each other are seen.</summary>
    public const int LeastLines = 4;

    /// <summary>Finds the rivers of a paragraph.</summary>
    /// <param name="breakpoints">Its breakpoints.</param>
    /// <param name="settings">Its measure.</param>
    /// <param name="breaks">The breakpoint at the end of each line.</param>
    public static Rivers Of(Breakpoint[] breakpoints, FitSettings settings, int[] breaks)
    {
        var (surplus, first) = (0, -1);
        using var gaps = new PooledList<Gap>(256);
        var (above, own) = (0, 0);
        for (var line = 0; line < breaks.Length; line++)
        {
            (above, own) = (own, gaps.Count);
            var (from, to) = (line == 0 ? 0 : breaks[line - 1], breaks[line]);
            var ratio = settings.RatioOf(breakpoints[from], breakpoints[to], line, line == breaks.Length - 1);
            var left = settings.Width - settings.WidthOf(line);
            for (var i = from + 1; i < to; i++)
            {
                if (breakpoints[i].IsBetweenWords)
                {
                    var gap = Gap.Of(breakpoints[from], breakpoints[i], left, ratio);
                    gap = gap with { Lines = 1 + LinesAbove(gap, gaps.Span[above..own]) };
                    surplus += gap.Lines >= LeastLines ? 1 : 0;
                    gaps.Add(gap);
                }
            }

            first = first < 0 && surplus > 0 ? line : first;
        }

        return new Rivers(surplus, first);
    }

    private static int LinesAbove(in Gap gap, ReadOnlySpan<Gap> above)
    {
        var lines = 0;
        foreach (ref readonly var other in above)
        {
            lines = gap.StandsBelow(other) ? Math.Max(lines, other.Lines) : lines;
        }

        return lines;
    }

    // A space between words: where it stands in the measure, and how many lines it goes up.
    private readonly record struct Gap(long Start, long End, int Lines)
    {
        public static Gap Of(in Breakpoint from, in Breakpoint space, long left, double ratio)
        {
            var start = space.End + space.EndHang - from.Start + Given(ratio, space.EndStretch - from.StartStretch, space.EndShrink - from.StartShrink);
            var end = space.Start - space.StartHang - from.Start + Given(ratio, space.StartStretch - from.StartStretch, space.StartShrink - from.StartShrink);
            return new Gap(left + start, left + end, 0);
        }

        public bool StandsBelow(in Gap other) =>
            2 * (Math.Min(End, other.End) - Math.Max(Start, other.Start)) > Math.Min(End - Start, other.End - other.Start);

        private static long Given(double ratio, long stretch, long shrink) => (long)(ratio * (ratio > 0 ? stretch : shrink));
    }
}
