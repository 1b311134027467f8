namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>What total fit looks for at the ends of lines besides their width.</summary>
internal static class LineFaults
{
    /// <summary>
    /// True for a last line in which no line could end, but for hyphens and signs within words; one that stands behind a line end of the author's is his.
    /// The rest of a divided word is no word beside another.
    /// </summary>
    /// <param name="breakpoints">The paragraph's breakpoints.</param>
    /// <param name="count">How many of the array are filled.</param>
    /// <param name="node">The line before the last.</param>
    public static bool IsLoneWord(Breakpoint[] breakpoints, int count, in FitNode node)
    {
        if (node.Line == 0 || breakpoints[node.Breakpoint].Kind == BreakKind.Forced)
        {
            return false;
        }

        var isBehindRest = breakpoints[node.Breakpoint].Kind != BreakKind.Hyphen;
        foreach (ref readonly var between in breakpoints.AsSpan(node.Breakpoint + 1, count - node.Breakpoint - 2))
        {
            if (!between.IsBetweenWords)
            {
                continue;
            }

            if (isBehindRest)
            {
                return false;
            }

            isBehindRest = true;
        }

        return true;
    }

    /// <summary>True for a line that would be full enough without the part of a word at its end (hyphenate-limit-zone).</summary>
    /// <param name="breakpoints">The paragraph's breakpoints.</param>
    /// <param name="settings">What is full enough.</param>
    /// <param name="node">The line before.</param>
    /// <param name="b">Where the line ends.</param>
    public static bool IsInZone(Breakpoint[] breakpoints, FitSettings settings, in FitNode node, int b)
    {
        if (settings.HyphenZone == 0 || breakpoints[b].Kind != BreakKind.Hyphen)
        {
            return false;
        }

        var before = b - 1;
        while (before > node.Breakpoint && IsWithinWord(breakpoints[before].Kind))
        {
            before--;
        }

        var slack = settings.WidthOf(node.Line) - (breakpoints[before].End - breakpoints[node.Breakpoint].Start);
        return before > node.Breakpoint ? slack >= 0 && slack <= settings.HyphenZone : HoldsWord(breakpoints, settings, node, b);
    }

    // The line's only word is whole where it fits.
    private static bool HoldsWord(Breakpoint[] breakpoints, FitSettings settings, in FitNode node, int b)
    {
        var end = b + 1;
        while (IsWithinWord(breakpoints[end].Kind))
        {
            end++;
        }

        return breakpoints[end].End - breakpoints[node.Breakpoint].Start <= settings.WidthOf(node.Line);
    }

    private static bool IsWithinWord(BreakKind kind) => kind is BreakKind.Hyphen or BreakKind.Emergency;
}
