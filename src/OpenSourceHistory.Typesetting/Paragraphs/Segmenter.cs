using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Buffers;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The prepare phase: cuts a paragraph's text into words, spaces and other boxes, and shapes the words.</summary>
internal sealed class Segmenter : IDisposable
{
    // How word spaces give way, as shares of their natural width. Nearly as readily narrower as wider, which keeps the mean at the natural
    // width: with TeX's 1/2 and 1/3, narrow-spaced faces come out a tenth too wide and twice as many lines too loose.
    private const double SpaceStretch = 0.4;
    private const double SpaceShrink = 0.36;

    private readonly ParagraphText _text;
    private readonly PooledList<Segment> _segments;
    private readonly HanSpacing _spacing;
    private readonly Stack<int> _boxes = new();
    private int _nextObject;

    private Segmenter(ParagraphText text)
    {
        (_text, _segments) = (text, new PooledList<Segment>((text.Text.Length / 2) + 4));
        _spacing = new HanSpacing(text, _segments);
    }

    /// <summary>Cuts and shapes.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="from">Offset to begin at: behind an initial.</param>
    public static Segment[] Cut(ParagraphText text, int from)
    {
        using var segmenter = new Segmenter(text);
        foreach (ref readonly var run in text.Runs.AsSpan())
        {
            if (run.End > from)
            {
                segmenter.CutRun(run, Math.Max(run.Start, from));
            }
        }

        return segmenter._segments.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _segments.Dispose();

    private void CutRun(in TextRun run, int start)
    {
        for (var i = start; i < run.End;)
        {
            var end = i + 1;
            switch (KindOf(_text.Text[i]))
            {
                case SegmentKind.Space:
                    AddSpace(run.Style, i);
                    break;
                case SegmentKind.Kern:
                    AddFixedSpace(run.Style, i);
                    break;
                case SegmentKind.LineEnd:
                    Add(SegmentKind.LineEnd, i, end, run.Style, 0);
                    break;
                case SegmentKind.Picture:
                    AddObject(run.Style, i);
                    break;
                case SegmentKind.Glue: // signs that steer breaking and are not set
                    break;
                default:
                    end = EndOfWord(i, run.End);
                    AddWord(run.Style, i, end);
                    break;
            }

            i = end;
        }
    }

    private static SegmentKind KindOf(char c) => c switch
    {
        ' ' or '\u00A0' => SegmentKind.Space,
        (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => SegmentKind.Kern,
        '\n' or '\u2028' or '\u2029' => SegmentKind.LineEnd,
        '\uFFFC' => SegmentKind.Picture,
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => SegmentKind.Glue,
        _ => SegmentKind.Word,
    };

    // Chinese signs stand alone, with the marks that modify them; two dashes, and two ellipses, are one mark.
    private int EndOfWord(int start, int end)
    {
        var value = _text.Text;
        var i = start + 1;
        if (IsHanMark(start))
        {
            var isDouble = EastAsianMarks.KindOf(value[start]) is MarkKind.Dash or MarkKind.Ellipsis && value[start] != '\u2E3A';
            return isDouble && i < end && value[i] == value[start] ? i + 1 : i;
        }

        if (Han.IsWide(value[start]))
        {
            while (i < end && (char.IsLowSurrogate(value[i]) || value[i] is (>= '\uFE00' and <= '\uFE0F') or (>= '\u3099' and <= '\u309A')))
            {
                i++;
            }

            return i;
        }

        while (i < end && KindOf(value[i]) == SegmentKind.Word && !Han.IsWide(value[i]) && !IsHanMark(i))
        {
            i++;
        }

        return i;
    }

    private bool IsHanMark(int at) => _text.HanMarks.Length > 0 && _text.HanMarks[at];

    private void AddWord(InlineStyle style, int start, int end)
    {
        var value = _text.Text.AsSpan(start, end - start);
        var isMark = IsHanMark(start) || (Han.IsWide(value[0]) && EastAsianMarks.KindOf(value[0]) != MarkKind.None);
        if (!isMark && style.IsHan && value.ContainsAny(SharedMarks.All))
        {
            style = style with { Shaper = style.Shaper.Foreign };
        }

        var word = isMark && style.IsHan ? style.Shaper.ShapeMark(value) : style.Shaper.Shape(value);
        var width = style.Scale(word.Width) + (word.ClusterCount * style.Style.LetterSpacing.ScaledPoints);
        var segment = new Segment { Kind = SegmentKind.Word, Start = start, End = end, Style = style, Content = word, Width = width, Flex = GlyphFlex.Of(style, word, width) };
        if (isMark)
        {
            _spacing.SetMark(ref segment);
        }

        _spacing.AddGap(style, start, isMark);
        JoinTo(style, start, word);
        _segments.Add(segment);
    }

    // A word goes on in another style.
    private void JoinTo(InlineStyle style, int start, ShapedWord word)
    {
        if (_segments.Count == 0 || _segments[^1] is not { Kind: SegmentKind.Word } before || before.End != start || ReferenceEquals(before.Style, style))
        {
            return;
        }

        before.Joint = style.Shaper.Joint.Between(before.Word!, before.Style, word, style);
        before.Width += before.Joint;
        _segments[^1] = before;
    }

    private void AddSpace(InlineStyle style, int start)
    {
        var natural = style.Scale(style.Shaper.SpaceWidth) + style.Style.WordSpacing.ScaledPoints;
        var isPreserved = style.Style.WhiteSpaceCollapse == WhiteSpaceCollapse.Preserve;
        var gap = _spacing.SpaceAt(style, start, natural)
            ?? new Gap(natural, isPreserved ? 0 : (long)(Math.Max(0, natural) * SpaceStretch), isPreserved ? 0 : (long)(Math.Max(0, natural) * SpaceShrink), 0, 0);
        var space = gap.On(new Segment { Kind = SegmentKind.Space, Start = start, End = start + 1, Style = style });
        space.Width += style.Style.LetterSpacing.ScaledPoints;
        _segments.Add(space);
    }

    private void AddFixedSpace(InlineStyle style, int start)
    {
        var em = _text.Text[start] switch
        {
            '\u2000' or '\u2002' => 1.0 / 2,
            '\u2001' or '\u2003' or '\u3000' => 1.0,
            '\u2004' => 1.0 / 3,
            '\u2005' => 1.0 / 4,
            '\u2006' => 1.0 / 6,
            '\u2007' => style.Shaper.Shape("0").Width,
            '\u2008' => style.Shaper.Shape(".").Width,
            '\u2009' or '\u202F' => 1.0 / 6,
            '\u205F' => 4.0 / 18,
            _ => 1.0 / 10,
        };
        Add(SegmentKind.Kern, start, start + 1, style, style.Scale(em));
    }

    private void AddObject(InlineStyle style, int start)
    {
        while (_nextObject < _text.Objects.Length && _text.Objects[_nextObject].Offset < start)
        {
            _nextObject++;
        }

        if (_nextObject == _text.Objects.Length || _text.Objects[_nextObject].Offset != start)
        {
            return;
        }

        var item = _text.Objects[_nextObject++];
        if (item is InlineBoxStart)
        {
            _boxes.Push(_segments.Count);
        }

        var (kind, width) = item switch
        {
            InlinePicture picture => (SegmentKind.Picture, picture.Size.Width.ScaledPoints),
            InlineGap gap => (SegmentKind.Kern, gap.Width.ScaledPoints),
            InlineBoxStart => (SegmentKind.Kern, 0),
            InlineBoxEnd when _boxes.TryPop(out var first) => (SegmentKind.Kern, CloseBox(_segments.Span[first..])),
            InlineBoxEnd => (SegmentKind.Kern, 0),
            _ => (SegmentKind.Leader, style.Size),
        };
        Add(kind, start, start + 1, style, width, item);
    }

    // What is in an inline block neither stretches nor shrinks; blank in front of it and, returned, behind it fills the width.
    private static long CloseBox(Span<Segment> segments)
    {
        var box = (InlineBoxStart)segments[0].Content!;
        var slack = box.Width.ScaledPoints;
        foreach (ref var segment in segments[1..])
        {
            slack -= segment.Width;
            (segment.Stretch, segment.Shrink) = (0, 0);
        }

        slack = Math.Max(0, slack);
        segments[0].Width = box.Alignment switch
        {
            TextAlignment.Right => slack,
            TextAlignment.Center => slack / 2,
            _ => 0,
        };
        return slack - segments[0].Width;
    }

    private void Add(SegmentKind kind, int start, int end, InlineStyle style, long width, InlineObject? item = null) =>
        _segments.Add(new Segment { Kind = kind, Start = start, End = end, Style = style, Width = width, Content = item });
}
