using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>How a line's slack is shared out: to its leaders, else to its spaces, else to its sides. Scaled points.</summary>
/// <param name="Start">Where the line's first glyph stands.</param>
/// <param name="Ratio">Share of their stretch (above zero) or shrink (below) that spaces give.</param>
/// <param name="Filler">Width added to each leader.</param>
/// <param name="Excess">By how much the line is wider than its measure, spaces shrunk.</param>
internal readonly record struct Spread(double Start, double Ratio, double Filler, long Excess)
{
    /// <summary>Shares out the slack of a line.</summary>
    /// <param name="parts">What stands on it.</param>
    /// <param name="plan">Where it stands.</param>
    /// <param name="startHang">What hangs out in front.</param>
    /// <param name="endHang">What hangs out behind.</param>
    public static Spread Over(List<LinePart> parts, LinePlan plan, long startHang, long endHang)
    {
        var (natural, stretch, shrink, fillers) = (-startHang - endHang, 0L, 0L, 0);
        foreach (var part in parts)
        {
            natural += part.Width;
            stretch += part.Segment.Stretch;
            shrink += part.Segment.Shrink;
            fillers += part.Segment.Kind == SegmentKind.Leader ? 1 : 0;
        }

        var slack = plan.Width - natural;
        var left = plan.Left - startHang;
        if (slack < 0)
        {
            var ratio = shrink > 0 ? Math.Max(-1, slack / (double)shrink) : 0;
            return new Spread(left, ratio, 0, -slack - shrink);
        }

        if (fillers > 0)
        {
            return new Spread(left, 0, slack / (double)fillers, 0);
        }

        return plan.Alignment switch
        {
            TextAlignment.Justify when stretch > 0 => new Spread(left, Demerits.Ratio(slack, stretch, shrink), 0, 0),
            TextAlignment.Right => new Spread(left + slack, 0, 0, 0),
            TextAlignment.Center => new Spread(left + (slack / 2), 0, 0, 0),
            _ => new Spread(left, 0, 0, 0),
        };
    }

    /// <summary>Width of a part as set.</summary>
    /// <param name="part">The part.</param>
    public double WidthOf(in LinePart part)
    {
        var give = Ratio >= 0 ? part.Segment.Stretch : part.Segment.Shrink;
        return part.Width + (Ratio * give) + (part.Segment.Kind == SegmentKind.Leader ? Filler : 0);
    }
}
