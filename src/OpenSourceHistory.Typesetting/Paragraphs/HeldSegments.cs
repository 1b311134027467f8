using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Finds what stands between two places where a line may end, and is wider than a line: it may be torn (CSS Text 3, section 5.5, overflow-wrap).</summary>
internal static class HeldSegments
{
    /// <summary>Marks the segments; none are marked, and the array is empty, where all fit.</summary>
    /// <param name="segments">The paragraph's segments.</param>
    /// <param name="opportunities">For each offset of the text, whether a line may end before it.</param>
    /// <param name="measure">Width of a full line in scaled points.</param>
    public static bool[] Find(Segment[] segments, BreakOpportunity[] opportunities, long measure)
    {
        bool[] held = [];
        var (start, width) = (0, 0L);
        for (var i = 0; i <= segments.Length; i++)
        {
            if (i == segments.Length || IsFree(segments[i], opportunities))
            {
                if (width > measure && i - start > 1)
                {
                    held = held.Length == 0 ? new bool[segments.Length] : held;
                    held.AsSpan(start, i - start).Fill(true);
                }

                (start, width) = (i, 0);
            }

            width += i < segments.Length ? segments[i].Width : 0;
        }

        return held;
    }

    private static bool IsFree(in Segment segment, BreakOpportunity[] opportunities) =>
        segment.Kind == SegmentKind.LineEnd || (!segment.IsDiscardable && opportunities[segment.Start] is BreakOpportunity.Allowed or BreakOpportunity.Averse);
}
