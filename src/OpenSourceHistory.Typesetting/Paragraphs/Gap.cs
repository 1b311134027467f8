namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Width of a space or gap in scaled points, and how it gives way.</summary>
/// <param name="Width">Natural width.</param>
/// <param name="Stretch">How much it may grow.</param>
/// <param name="Shrink">How much it may give.</param>
/// <param name="StretchOrder">When it grows among all that do.</param>
/// <param name="ShrinkOrder">When it gives among all that do.</param>
internal readonly record struct Gap(long Width, long Stretch, long Shrink, byte StretchOrder, byte ShrinkOrder)
{
    /// <summary>A segment that gives way so.</summary>
    /// <param name="segment">The segment.</param>
    public Segment On(Segment segment)
    {
        (segment.Width, segment.Stretch, segment.Shrink) = (Width, Stretch, Shrink);
        (segment.StretchOrder, segment.ShrinkOrder) = (StretchOrder, ShrinkOrder);
        return segment;
    }
}
