using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// How a line's slack is shared out: to its leaders, else to its glyphs and spaces, else to its sides. Glyphs come first, as far as they may: a
/// hundredth of their width is not seen, while the eye compares word spaces, which are few and so change much for the same slack. Spaces take
/// what is left, in their order: those of one order give all that they may before those of the next give anything. Scaled points.
/// </summary>
/// <param name="Start">Where the line's first glyph stands.</param>
/// <param name="GlyphRatio">Share of what glyphs may grow (above zero) or give (below) that they do.</param>
/// <param name="Ratio">Share of their stretch (above zero) or shrink (below) that spaces give.</param>
/// <param name="Filler">Width added to each leader.</param>
/// <param name="Excess">By how much the line is wider than its measure, spaces shrunk.</param>
internal readonly record struct Spread(double Start, double GlyphRatio, double Ratio, double Filler, long Excess)
{
    private const int Orders = 6;

    /// <summary>What hangs out behind the line.</summary>
    public double EndHang { get; private init; }

    /// <summary>The order whose spaces give by <see cref="Ratio"/>: those of lower orders give all, those of higher ones nothing.</summary>
    public int Order { get; private init; }

    /// <summary>Shares out the slack of a line.</summary>
    /// <param name="parts">What stands on it.</param>
    /// <param name="plan">Where it stands.</param>
    /// <param name="startHang">What hangs out in front, at natural width.</param>
    /// <param name="endHang">What hangs out behind, at natural width.</param>
    public static Spread Over(ReadOnlySpan<LinePart> parts, LinePlan plan, long startHang, long endHang)
    {
        var (natural, flex, fillers) = (-startHang - endHang, 0L, 0);
        var (stretch, shrink) = (0L, 0L);
        foreach (ref readonly var part in parts)
        {
            natural += part.Width;
            flex += part.Flex;
            stretch += part.Segment.Stretch;
            shrink += part.Segment.Shrink;
            fillers += part.Segment.Kind == SegmentKind.Leader ? 1 : 0;
        }

        var slack = plan.Width - natural;
        var isJustified = (plan.Alignment == TextAlignment.Justify && (stretch > 0 || slack <= flex))
            || plan.AsLast?.FillsLastLine(slack, stretch + flex) == true;
        if (slack < 0 || (fillers == 0 && isJustified))
        {
            var ratio = flex > 0 ? Math.Clamp(slack / (double)flex, -1, 1) : 0;
            var fitted = new Spread(plan.Left, ratio, 0, 0, Math.Max(0, -slack - shrink - flex));
            return fitted.Filled(parts, plan.Width, (startHang, endHang));
        }

        var blank = fillers > 0 ? 0
            : plan.Alignment switch { TextAlignment.Right => slack, TextAlignment.Center => slack / 2, _ => 0 };
        return new Spread(plan.Left - startHang + blank, 0, 0, fillers > 0 ? slack / (double)fillers : 0, 0) { EndHang = endHang };
    }

    /// <summary>Width of a part as set.</summary>
    /// <param name="part">The part.</param>
    public double WidthOf(in LinePart part)
    {
        var (give, order) = Ratio >= 0 ? (part.Segment.Stretch, part.Segment.StretchOrder) : (part.Segment.Shrink, part.Segment.ShrinkOrder);
        var ratio = order == Order ? Ratio : order < Order ? Math.Sign(Ratio) : 0;
        return GlyphWidthOf(part) + (ratio * give) + (part.Segment.Kind == SegmentKind.Leader ? Filler : 0);
    }

    private double GlyphWidthOf(in LinePart part)
    {
        if (part.Flex == 0)
        {
            return part.Width;
        }

        var fit = part.FitAt(GlyphRatio);
        return (part.Width * fit.Scale) + (fit.Tracking * (part.Word!.ClusterCount - 1));
    }

    // Spaces fill what glyphs leave, so that both edges of the line are exact; what hangs out is as wide as its glyph.
    private Spread Filled(ReadOnlySpan<LinePart> parts, long width, (long Start, long End) hangs)
    {
        var (start, end) = parts.Length == 0 ? (0.0, 0.0)
            : (hangs.Start * parts[0].FitAt(GlyphRatio).Scale, hangs.End * parts[^1].FitAt(GlyphRatio).Scale);
        var rest = width + start + end;
        foreach (ref readonly var part in parts)
        {
            rest -= GlyphWidthOf(part);
        }

        Span<long> gives = stackalloc long[Orders];
        foreach (ref readonly var part in parts)
        {
            gives[rest >= 0 ? part.Segment.StretchOrder : part.Segment.ShrinkOrder] += rest >= 0 ? part.Segment.Stretch : part.Segment.Shrink;
        }

        var (order, ratio) = ShareOut(rest, gives);
        return this with { Start = Start - start, EndHang = end, Order = order, Ratio = ratio };
    }

    private static (int Order, double Ratio) ShareOut(double rest, ReadOnlySpan<long> gives)
    {
        var last = gives.LastIndexOfAnyExcept(0L);
        var order = 0;
        for (; order < last && Math.Abs(rest) > gives[order]; order++)
        {
            rest -= Math.Sign(rest) * gives[order];
        }

        return last < 0 ? (0, 0) : (order, gives[order] > 0 ? Math.Max(-1, rest / gives[order]) : 0);
    }
}
