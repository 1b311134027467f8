using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Gathers what stands on a line between two breakpoints; words that the line cuts are shaped anew, hyphen and all.</summary>
/// <param name="paragraph">The paragraph.</param>
internal sealed class LineCutter(PreparedParagraph paragraph)
{
    private readonly List<LinePart> _parts = new(32);

    /// <summary>Parts of the line, without spaces at its end. Valid until the next call.</summary>
    /// <param name="from">Breakpoint before the line.</param>
    /// <param name="to">Breakpoint at its end.</param>
    public List<LinePart> Cut(in Breakpoint from, in Breakpoint to)
    {
        _parts.Clear();
        var segments = paragraph.Segments;
        var last = Math.Min(to.Segment, segments.Count - 1);
        for (var i = from.Segment; i <= last; i++)
        {
            var segment = segments[i];
            if (segment.Start >= to.TextOffset)
            {
                break;
            }

            if (segment.Kind != SegmentKind.LineEnd)
            {
                _parts.Add(Part(segment, from.TextOffset, to));
            }
        }

        TrimEnd();
        AddHyphen(to);
        return _parts;
    }

    private LinePart Part(in Segment segment, int from, in Breakpoint to)
    {
        var start = Math.Max(segment.Start, from);
        var end = Math.Min(segment.End, to.TextOffset);
        if (segment.Word is null || (start == segment.Start && end == segment.End))
        {
            return new LinePart(segment, segment.Word, start, segment.Width, false);
        }

        var word = segment.Style.Shaper.Shape(paragraph.Text.Text.AsSpan(start, end - start));
        return new LinePart(segment, word, start, WidthOf(word, segment.Style), false);
    }

    private void TrimEnd()
    {
        while (_parts.Count > 0 && _parts[^1].Segment.IsDiscardable)
        {
            _parts.RemoveAt(_parts.Count - 1);
        }
    }

    private void AddHyphen(in Breakpoint to)
    {
        if (to.Kind != BreakKind.Hyphen || _parts.Count == 0 || _parts[^1].Word is not { } cut)
        {
            return;
        }

        var part = _parts[^1];
        var style = part.Segment.Style;
        var word = style.Shaper.Shape(cut.Text + style.Hyphen);
        _parts[^1] = part with { Word = word, Width = WidthOf(word, style), EndsInHyphen = true };
    }

    private static long WidthOf(ShapedWord word, InlineStyle style) =>
        style.Scale(word.Width) + (word.ClusterCount * style.Style.LetterSpacing.ScaledPoints);
}
