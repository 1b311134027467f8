using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Buffers;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Space between Chinese signs, their marks and Latin text, and how it gives way. In Chinese paragraphs marks give first and gaps grow last
/// (Requirements for Chinese Text Layout, sections 3.6.3 and 3.6.4).
/// </summary>
/// <param name="text">The paragraph.</param>
/// <param name="segments">Its segments so far.</param>
internal sealed class HanSpacing(ParagraphText text, PooledList<Segment> segments)
{
    // Between Chinese and Latin: a quarter of an em in Chinese text, from an eighth to a third where lines need it; an eighth in Latin text.
    private const double ChineseGap = 1.0 / 4;
    private const double LeastGap = 1.0 / 8;
    private const double MostGap = 1.0 / 3;
    private const double LatinGap = 1.0 / 8;

    // Western word spaces in Chinese lines.
    private const double LeastSpace = 1.0 / 4;
    private const double MostSpace = 1.0 / 2;

    // Between Chinese signs there is nothing, and it may grow when nothing else does: so little that a line is rather made tighter by its marks.
    private const double ChineseStretch = 1.0 / 32;
    private const double TermStretch = 1.0 / 16;

    private const byte GapsGrow = 1;
    private const byte AllGrow = 2;
    private const byte GapsGive = 4;

    private readonly bool _isChinese = text.Base is { IsHan: true, IsCode: false };

    /// <summary>Marks a segment as the mark that it is, before it is added.</summary>
    /// <param name="segment">The segment.</param>
    public void SetMark(ref Segment segment)
    {
        var c = text.Text[segment.Start];
        segment.Mark = EastAsianMarks.KindOf(c);
        (segment.Flex, segment.Blank) = (0, EastAsianMarks.BlankOf(c, EastAsianMarks.StyleOf(segment.Style.Style.Language)));
        if (segment.Width < segment.Style.Size * 3 / 4)
        {
            segment.Blank = MarkBlank.None; // as narrow in its face as its ink
        }

        Compress(ref segment);
        if (_isChinese && segment.Style.Style.TextSpacingTrim != TextSpacingTrim.SpaceAll)
        {
            SetShrink(ref segment);
        }
    }

    /// <summary>Adds the gap that stands, or may grow, between the last segment and a word.</summary>
    /// <param name="style">How the word is set.</param>
    /// <param name="start">Offset of the word.</param>
    /// <param name="isMark">True where it is a mark.</param>
    public void AddGap(InlineStyle style, int start, bool isMark)
    {
        if (start == 0 || segments.Count == 0 || segments[^1] is not { Kind: SegmentKind.Word } before || style.IsNoteCall || (_isChinese && before.Style.IsNoteCall))
        {
            return;
        }

        var em = Math.Max(style.Size, before.Style.Size);
        var (left, right) = (ScriptAt(start - 1, before.IsMark), ScriptAt(start, isMark));
        if (_isChinese && (left == Script.Mark || right == Script.Mark || (left == Script.Han && right == Script.Han)))
        {
            AddGlue(style, start, new Gap(0, (long)(em * ChineseStretch), 0, AllGrow, 0));
        }
        else if (left == Script.Han && right == Script.Han)
        {
            AddGlue(style, start, new Gap(0, (long)(em * TermStretch), 0, 0, 0));
        }
        else if (HasGap(left, right))
        {
            AddGlue(style, start, GapOf(em));
        }
    }

    /// <summary>How a space of the text is set in a Chinese paragraph; null in others, and where it is kept as it is.</summary>
    /// <param name="style">How it is set.</param>
    /// <param name="start">Its offset.</param>
    /// <param name="natural">Its width in the face.</param>
    public Gap? SpaceAt(InlineStyle style, int start, long natural)
    {
        if (!_isChinese || style.Style.WhiteSpaceCollapse == WhiteSpaceCollapse.Preserve)
        {
            return null;
        }

        return start > 0 && start + 1 < text.Text.Length && text.Base.Style.TextAutospace.HasFlag(TextAutospace.Replace)
            && HasGap(ScriptAt(start - 1, isMark: false), ScriptAt(start + 1, isMark: false))
            ? GapOf(style.Size)
            : new Gap(natural, Math.Max(0, style.Scale(MostSpace) - natural), Math.Max(0, natural - style.Scale(LeastSpace)), 0, 0);
    }

    private Gap GapOf(long em)
    {
        if (_isChinese && text.Base.Style.TextAutospace == TextAutospace.Auto)
        {
            var gap = (long)(em * ChineseGap);
            return new Gap(gap, (long)(em * MostGap) - gap, gap - (long)(em * LeastGap), GapsGrow, GapsGive);
        }

        var narrow = (long)(em * LatinGap);
        return _isChinese ? new Gap(narrow, (long)(em * MostGap) - narrow, 0, GapsGrow, GapsGive) : new Gap(narrow, narrow, narrow / 2, 0, 0);
    }

    // Two full-width marks that meet: the blank half of one goes (Requirements for Chinese Text Layout, section 3.1.6.2).
    private void Compress(ref Segment segment)
    {
        var trim = segment.Style.Style.TextSpacingTrim;
        if (trim == TextSpacingTrim.SpaceAll)
        {
            return;
        }

        var half = segment.Style.Size / 2;
        if (segment.Mark is not (MarkKind.Dash or MarkKind.Ellipsis) && segments.Count > 0 && segments[^1] is { IsMark: true } before && before.End == segment.Start)
        {
            if (before.Blank == MarkBlank.Right)
            {
                Narrow(ref before, half);
                segments[^1] = before;
            }
            else if (segment.Blank == MarkBlank.Left && before.Blank != MarkBlank.None)
            {
                Narrow(ref segment, half);
            }
        }

        if (trim == TextSpacingTrim.TrimAll)
        {
            Narrow(ref segment, half);
        }
    }

    private static void Narrow(ref Segment mark, long half)
    {
        if (mark.Blank is MarkBlank.None || mark.Width <= half)
        {
            return;
        }

        mark.TrimLeft = mark.Blank switch { MarkBlank.Left => half, MarkBlank.Both => half / 2, _ => 0 };
        mark.Width -= half;
        (mark.Blank, mark.Shrink) = (MarkBlank.None, 0);
    }

    // Ink is never touched: a mark gives what is blank in it, and half a square at most.
    private static void SetShrink(ref Segment mark)
    {
        var joint = mark.Style.Shaper.Joint;
        var (left, right) = mark.Blank == MarkBlank.None ? (0, 0) : (mark.Style.Scale(joint.BlankBefore(mark.Word!)), mark.Style.Scale(joint.BlankBehind(mark.Word!)));
        var half = mark.Style.Size / 2;
        mark.Shrink = mark.Blank switch
        {
            MarkBlank.Left => Math.Clamp(left, 0, half),
            MarkBlank.Right => Math.Clamp(right, 0, half),
            MarkBlank.Both => 2 * Math.Clamp(Math.Min(left, right), 0, half / 2),
            _ => 0,
        };
        mark.ShrinkOrder = mark.Mark switch { MarkKind.MiddleDot => 1, MarkKind.Opening or MarkKind.Closing => 2, MarkKind.Comma => 3, _ => 5 };
    }

    private bool HasGap(Script left, Script right) => (left, right) switch
    {
        (Script.Han, Script.Letter) or (Script.Letter, Script.Han) => text.Base.Style.TextAutospace.HasFlag(TextAutospace.Alpha),
        (Script.Han, Script.Figure) or (Script.Figure, Script.Han) => text.Base.Style.TextAutospace.HasFlag(TextAutospace.Numeric),
        _ => false,
    };

    private Script ScriptAt(int offset, bool isMark)
    {
        var c = text.Text[offset];
        return isMark ? Script.Mark
            : Han.IsIdeograph(c) || (char.IsLowSurrogate(c) && offset > 0 && Han.IsIdeograph(text.Text[offset - 1])) ? Script.Han
            : char.IsDigit(c) ? Script.Figure
            : char.IsLetter(c) && !Han.IsWide(c) ? Script.Letter
            : Script.Other;
    }

    private void AddGlue(InlineStyle style, int at, Gap gap) => segments.Add(gap.On(new Segment { Kind = SegmentKind.Glue, Start = at, End = at, Style = style }));

    private enum Script
    {
        Other,
        Han,
        Mark,
        Letter,
        Figure,
    }
}
