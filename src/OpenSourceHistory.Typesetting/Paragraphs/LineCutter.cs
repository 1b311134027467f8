using System.Runtime.InteropServices;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Gathers what stands on a line between two breakpoints; words that the line cuts are shaped anew, hyphen and all.</summary>
internal sealed class LineCutter
{
    private readonly List<LinePart> _parts = new(32);

    /// <summary>Parts of the line, without spaces at its end. Valid until the next call.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">Breakpoint before the line.</param>
    /// <param name="to">Breakpoint at its end.</param>
    public ReadOnlySpan<LinePart> Cut(PreparedParagraph paragraph, in LineEnd from, in LineEnd to)
    {
        _parts.Clear();
        foreach (ref readonly var segment in SegmentsOf(paragraph, from, to))
        {
            _parts.Add(Part(paragraph.Text.Text, segment, from.TextOffset, to.TextOffset));
        }

        AddHyphen(to);
        TrimMarks(from.StartHang, to.EndHang);
        BrokenBoxes.Begin(_parts, BrokenBoxes.At(paragraph.Segments, from.Segment, from.TextOffset), from.TextOffset);
        BrokenBoxes.End(_parts, BrokenBoxes.At(paragraph.Segments, to.Segment, to.TextOffset), to.TextOffset);
        return CollectionsMarshal.AsSpan(_parts);
    }

    /// <summary>The segments of which at least a part stands on a line; spaces at its end do not.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">Breakpoint before the line.</param>
    /// <param name="to">Breakpoint at its end.</param>
    public static ReadOnlySpan<Segment> SegmentsOf(PreparedParagraph paragraph, in LineEnd from, in LineEnd to)
    {
        var segments = paragraph.Segments;
        var end = Math.Min(to.Segment + 1, segments.Length);
        while (end > from.Segment && (segments[end - 1].Start >= to.TextOffset || segments[end - 1].VanishesAtEnd))
        {
            end--;
        }

        return segments.AsSpan(from.Segment, Math.Max(0, end - from.Segment));
    }

    private static LinePart Part(string text, in Segment segment, int from, int to)
    {
        var start = Math.Max(segment.Start, from);
        var end = Math.Min(segment.End, to);
        if (segment.Word is null || (start == segment.Start && end == segment.End))
        {
            return new LinePart(segment, segment.Word, start, segment.Width);
        }

        var word = segment.Style.Shaper.Shape(text.AsSpan(start, end - start));
        return new LinePart(segment, word, start, WidthOf(word, segment.Style) + (end == segment.End ? segment.Joint : 0));
    }

    // What marks at the edges of the line have given already, they cannot give again.
    private void TrimMarks(long startHang, long endHang)
    {
        var parts = CollectionsMarshal.AsSpan(_parts);
        if (startHang > 0 && parts.Length > 0 && parts[0].Segment.IsMark)
        {
            parts[0].Segment.Shrink = 0;
        }

        if (endHang > 0 && parts.Length > 0 && parts[^1].Segment.IsMark)
        {
            parts[^1].Segment.Shrink = 0;
        }
    }

    private void AddHyphen(in LineEnd to)
    {
        if (to.Kind != BreakKind.Hyphen || _parts.Count == 0 || _parts[^1].Word is not { } cut)
        {
            return;
        }

        ref var part = ref CollectionsMarshal.AsSpan(_parts)[^1];
        var style = part.Segment.Style;
        part.Word = style.Shaper.Shape(cut.Text + style.Hyphen);
        (part.Width, part.EndsInHyphen) = (WidthOf(part.Word, style), true);
    }

    private static long WidthOf(ShapedWord word, InlineStyle style) =>
        style.Scale(word.Width) + (word.ClusterCount * style.Style.LetterSpacing.ScaledPoints);
}
