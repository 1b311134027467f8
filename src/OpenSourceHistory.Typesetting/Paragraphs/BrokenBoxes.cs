namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The boxes of elements that a line's end breaks and that repeat padding and borders there (<c>box-decoration-break: clone</c>, CSS Break 4, section 5.4).</summary>
internal static class BrokenBoxes
{
    /// <summary>The innermost box that a line's end breaks, or null.</summary>
    /// <param name="segments">The paragraph's segments.</param>
    /// <param name="index">Index of the segment with which, or in which, the next line starts.</param>
    /// <param name="offset">Offset in the text of the first character of that line.</param>
    public static InlineBox? At(Segment[] segments, int index, int offset)
    {
        if (index == segments.Length || segments[index].Style.Box is not { } box)
        {
            return null;
        }

        return segments[index].Start < offset ? box
            : index == 0 ? null
            : InlineBox.AroundBoth(box, segments[index - 1].Style.Box);
    }

    /// <summary>What they take at the end of the line and at the start of the next, in scaled points.</summary>
    /// <param name="innermost">The innermost of them.</param>
    public static (long End, long Start) Width(InlineBox? innermost)
    {
        var (end, start) = (0L, 0L);
        for (var box = innermost; box is not null; box = box.Around)
        {
            end += box.Style.ClonesDecoration ? box.Behind.ScaledPoints : 0;
            start += box.Style.ClonesDecoration ? box.Before.ScaledPoints : 0;
        }

        return (end, start);
    }

    /// <summary>Adds what they repeat at the start of a line, the outermost first.</summary>
    /// <param name="parts">The line.</param>
    /// <param name="innermost">The innermost of them.</param>
    /// <param name="offset">Where the line begins in the text.</param>
    public static void Begin(List<LinePart> parts, InlineBox? innermost, int offset)
    {
        for (var box = innermost; box is not null && parts.Count > 0; box = box.Around)
        {
            if (box.Style.ClonesDecoration)
            {
                parts.Insert(0, Edge(parts[0].Segment.Style, box, box.Before, offset, isStart: true));
            }
        }
    }

    /// <summary>Adds what they repeat at the end of a line, the innermost first.</summary>
    /// <param name="parts">The line.</param>
    /// <param name="innermost">The innermost of them.</param>
    /// <param name="offset">Where the next line begins in the text.</param>
    public static void End(List<LinePart> parts, InlineBox? innermost, int offset)
    {
        for (var box = innermost; box is not null && parts.Count > 0; box = box.Around)
        {
            if (box.Style.ClonesDecoration)
            {
                parts.Add(Edge(parts[^1].Segment.Style, box, box.Behind, Math.Max(0, offset - 1), isStart: false));
            }
        }
    }

    private static LinePart Edge(InlineStyle style, InlineBox box, Length width, int offset, bool isStart)
    {
        var gap = new InlineGap(offset, width) { Box = box, IsStart = isStart };
        var segment = new Segment { Kind = SegmentKind.Kern, Start = offset, End = offset, Style = style with { Box = box }, Width = width.ScaledPoints, Content = gap };
        return new LinePart(segment, null, offset, segment.Width);
    }
}
