using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>What stands at both sides of a line's end.</summary>
internal static class LineEdges
{
    /// <summary>Index of the word whose end, or in which, a line ends; -1 where something else does.</summary>
    /// <param name="segments">The paragraph's segments.</param>
    /// <param name="breakpoint">Where the line ends.</param>
    public static int LastWord(Segment[] segments, in Breakpoint breakpoint)
    {
        var index = breakpoint.Segment;
        if (IsWithin(segments, breakpoint))
        {
            return index;
        }

        for (index--; index >= 0; index--)
        {
            if (!segments[index].IsDiscardable && segments[index].Kind != SegmentKind.LineEnd)
            {
                return segments[index].Kind == SegmentKind.Word ? index : -1;
            }
        }

        return -1;
    }

    /// <summary>The words that a line ends with and that the next starts with, as numbers; 0 for what is no whole word.</summary>
    /// <param name="segments">The paragraph's segments.</param>
    /// <param name="breakpoint">Where the line ends.</param>
    public static (int Last, int First) WordsOf(Segment[] segments, in Breakpoint breakpoint)
    {
        if (IsWithin(segments, breakpoint))
        {
            return (0, 0);
        }

        var (before, after) = (LastWord(segments, breakpoint), breakpoint.Segment);
        return (before < 0 ? 0 : segments[before].Word!.Identity, after < segments.Length && segments[after].Word is { } word ? word.Identity : 0);
    }

    private static bool IsWithin(Segment[] segments, in Breakpoint breakpoint) =>
        breakpoint.Segment < segments.Length && segments[breakpoint.Segment].Start < breakpoint.TextOffset;
}
