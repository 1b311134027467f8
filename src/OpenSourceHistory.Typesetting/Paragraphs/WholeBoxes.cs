namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Inline blocks as wide as their text (CSS 2.2, section 10.3.9): those that fit a line stay whole, and nothing in them gives way.</summary>
internal static class WholeBoxes
{
    /// <summary>Marks what is in them.</summary>
    /// <param name="segments">The paragraph's segments.</param>
    /// <param name="measure">Width of a full line in scaled points; wider ones flow as other text does.</param>
    public static void Hold(Segment[] segments, long measure)
    {
        for (var i = 0; i < segments.Length;)
        {
            var whole = Outermost(segments[i].Style.Box);
            var (end, width) = (i + 1, segments[i].Width);
            while (whole is not null && end < segments.Length && ReferenceEquals(Outermost(segments[end].Style.Box), whole))
            {
                width += segments[end++].Width;
            }

            if (whole is not null && width <= measure)
            {
                Hold(segments.AsSpan(i, end - i));
            }

            i = end;
        }
    }

    private static void Hold(Span<Segment> segments)
    {
        foreach (ref var segment in segments)
        {
            (segment.IsWhole, segment.Stretch, segment.Shrink, segment.Flex) = (true, 0, 0, 0);
        }
    }

    /// <summary>The outermost box that is as wide as its text, of a box and those around it; null where none is.</summary>
    /// <param name="box">The box, or null.</param>
    public static InlineBox? Outermost(InlineBox? box)
    {
        InlineBox? whole = null;
        for (; box is not null; box = box.Around)
        {
            whole = box.IsWhole ? box : whole;
        }

        return whole;
    }
}
