using System.Globalization;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Buffers;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Makes the legal breakpoints of a paragraph from its segments, break opportunities and hyphens.</summary>
internal sealed class BreakpointBuilder
{
    /// <summary>Strings of this length may break anywhere if nothing else helps.</summary>
    private const int LongString = 16;

    private readonly ParagraphText _text;
    private readonly Segment[] _segments;
    private readonly BreakOpportunity[] _opportunities;
    private readonly long _measure;
    private readonly PooledList<Breakpoint> _breakpoints;
    private readonly int _lastWord;
    private readonly bool[] _isHeld;
    private (InlineStyle? Style, long Width) _hyphen;

    // Sums up to the segment at hand, and up to the spaces before it.
    private long _width;
    private long _stretch;
    private long _shrink;
    private long _flex;
    private (long Width, long Stretch, long Shrink) _beforeSpaces;
    private bool _hasSpaces;

    // Width of the spaces with which the author's line begins.
    private long _spaces;
    private int _fillers;
    private ParagraphShape? _shape;

    private BreakpointBuilder(ParagraphText text, Segment[] segments, BreakOpportunity[] opportunities, long measure, PooledList<Breakpoint> breakpoints)
    {
        (_text, _segments, _opportunities, _measure, _breakpoints) = (text, segments, opportunities, measure, breakpoints);
        _isHeld = HeldSegments.Find(segments, opportunities, measure);
        _lastWord = Array.FindLastIndex(segments, s => s.Kind == SegmentKind.Word && s.End - s.Start > 1 && !s.Style.IsNoteCall);
    }

    /// <summary>Makes the breakpoints: first the paragraph's start, last its end.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="segments">Its segments.</param>
    /// <param name="opportunities">For each offset of the text, whether a line may end before it.</param>
    /// <param name="measure">Width of a full line in scaled points: longer words may be torn apart.</param>
    /// <param name="shape">Where its lines stand; null where no lines are made of it.</param>
    /// <returns>The breakpoints, whose storage whoever asked leaves to the next.</returns>
    public static PooledList<Breakpoint> Build(
        ParagraphText text, Segment[] segments, BreakOpportunity[] opportunities, long measure, ParagraphShape? shape = null)
    {
        var breakpoints = new PooledList<Breakpoint>(segments.Length * 2);
        var builder = new BreakpointBuilder(text, segments, opportunities, measure, breakpoints) { _shape = shape };
        builder.AddStart();
        for (var i = 0; i < segments.Length; i++)
        {
            builder.Pass(i);
        }

        builder.AddEnd();
        return breakpoints;
    }

    private void AddStart()
    {
        _spaces = ParagraphShape.SpacesAt(_segments, 0);
        var start = new Breakpoint { Kind = BreakKind.Forced, TextOffset = _segments.Length > 0 ? _segments[0].Start : 0 };
        SetStart(ref start, 0);
        _breakpoints.Add(start);
    }

    private void AddEnd() => Add(BreakKind.Forced, 0, _segments.Length, _text.Text.Length);

    private void Pass(int index)
    {
        ref readonly var segment = ref _segments[index];
        if (segment.IsDiscardable)
        {
            if (!_hasSpaces)
            {
                (_beforeSpaces, _hasSpaces) = ((_width, _stretch, _shrink), true);
            }

            Advance(segment);
            return;
        }

        if (segment.Kind == SegmentKind.LineEnd)
        {
            Add(BreakKind.Forced, 0, index + 1, segment.End);
            (_hasSpaces, _spaces) = (false, ParagraphShape.SpacesAt(_segments, index + 1));
            return;
        }

        if (index > 0 && (!segment.IsWhole || !ReferenceEquals(segment.Whole, _segments[index - 1].Whole)))
        {
            AddBoundary(index, segment);
        }

        _hasSpaces = false;
        if (segment.Word is not null)
        {
            AddInside(index, segment);
        }

        _fillers += segment.Kind == SegmentKind.Leader ? 1 : 0;
        Advance(segment);
    }

    private void Advance(in Segment segment)
    {
        _width += segment.Width;
        _stretch += segment.Stretch + segment.Flex;
        _shrink += segment.Shrink + segment.Flex;
        _flex += segment.Flex;
    }

    private void AddBoundary(int index, in Segment segment)
    {
        switch (_opportunities[segment.Start])
        {
            case BreakOpportunity.Allowed:
                AddFreeBoundary(index, segment);
                break;
            case BreakOpportunity.Averse:
                Add(BreakKind.Averse, Penalties.Averse, index, segment.Start);
                break;
            default:
                AddHeldBoundary(index, segment);
                break;
        }
    }

    private void AddFreeBoundary(int index, in Segment segment)
    {
        var before = _text.Text[segment.Start - 1];
        if (before == '\u00AD' && segment.Style.Style.Hyphens != HyphenationMode.None)
        {
            Add(BreakKind.Hyphen, Penalties.Hyphen, index, segment.Start);
        }
        else if (before != '\u00AD')
        {
            var isInTerm = !_text.Base.IsHan && Han.IsIdeograph(before) && Han.IsIdeograph(_text.Text[segment.Start]);
            var (kind, penalty) = isInTerm ? (BreakKind.Plain, Penalties.ChineseTerm)
                : _hasSpaces ? (BreakKind.Plain, 0.0) : Penalties.Behind(before);
            Add(kind, penalty, index, segment.Start);
        }
    }

    // Words that no-break spaces hold together, and that are longer than a line together.
    private void AddHeldBoundary(int index, in Segment segment)
    {
        if (IsHeld(index) && IsHeld(index - 1) && _hasSpaces && segment.Kind == SegmentKind.Word && !segment.Style.IsNoteCall && MayTear(segment.Style))
        {
            Add(BreakKind.Emergency, Penalties.Held, index, segment.Start);
        }
    }

    private bool IsHeld(int index) => _isHeld.Length > 0 && _isHeld[index];

    private static bool MayTear(InlineStyle style) =>
        !style.IsBoxed && style.Style.Wraps;

    private void AddInside(int index, in Segment segment)
    {
        var style = segment.Style.Style;
        if (segment.End - segment.Start < 2 || segment.IsWhole || !MayTear(segment.Style))
        {
            return;
        }

        var value = segment.Word!.Text;
        var isAddress = segment.Style.IsCode ? value.Length >= LongString : Address.Is(value);
        var canHyphenate = style.Hyphens == HyphenationMode.Auto && !segment.Style.IsCode && !isAddress;
        var canTear = value.Length >= LongString || segment.Width > _measure || IsHeld(index);
        if (!canHyphenate && !canTear && !isAddress && !IsName(segment) && !HasOpportunity(segment))
        {
            return;
        }

        var boundary = canTear ? StringInfo.GetNextTextElementLength(value) : int.MaxValue;
        var hyphens = canHyphenate ? segment.Word.Hyphens : [];
        var role = hyphens.Length == 0 ? default : WordRole.Of(_text.Text, segment.Start, style.Language, index == _lastWord && segment.Width <= _measure);
        var hyphen = 0;
        for (var offset = 1; offset < value.Length; offset++)
        {
            var isBoundary = offset == boundary;
            boundary += isBoundary ? StringInfo.GetNextTextElementLength(value.AsSpan(offset)) : 0;
            var isHyphen = hyphen < hyphens.Length && hyphens[hyphen] == offset;
            hyphen += isHyphen ? 1 : 0;
            AddAt(index, segment, offset, isAddress, isHyphen ? role : null, isBoundary);
        }
    }

    // Ragged lines have their slack at the end, and listings their own lines.
    private bool IsName(in Segment segment) => segment.Style.IsCode && _shape is { IsJustified: true };

    private static bool IsListed(in Segment segment) =>
        segment.Style is { IsCode: true, Style.WhiteSpaceCollapse: WhiteSpaceCollapse.Preserve };

    private bool HasOpportunity(in Segment segment) =>
        _opportunities.AsSpan(segment.Start + 1, segment.End - segment.Start - 1).Contains(BreakOpportunity.Allowed);

    private void AddAt(int index, in Segment segment, int offset, bool isAddress, WordRole? role, bool isBoundary)
    {
        var value = segment.Word!.Text;
        if (isAddress && Address.MayBreak(value, offset))
        {
            var (kind, penalty) = IsListed(segment) ? Penalties.InListing(value[offset]) : (BreakKind.Plain, Penalties.Address);
            AddInside(kind, penalty, index, segment, offset);
        }
        else if (!isAddress && _opportunities[segment.Start + offset] == BreakOpportunity.Allowed)
        {
            var (kind, penalty) = Penalties.Behind(value[offset - 1]);
            AddInside(kind, penalty, index, segment, offset);
        }
        else if (IsName(segment) && CodeName.PenaltyOf(value, offset) is { } aversion)
        {
            AddInside(BreakKind.Name, aversion, index, segment, offset);
        }
        else if (role is { } word && Penalties.OfHyphen(value, offset, segment.Style, word) is { } cost)
        {
            AddInside(BreakKind.Hyphen, cost, index, segment, offset);
        }
        else if (isBoundary)
        {
            AddInside(BreakKind.Emergency, Penalties.Emergency, index, segment, offset);
        }
    }

    private void AddInside(BreakKind kind, double penalty, int index, in Segment segment, int offset)
    {
        var word = segment.Word!;
        var width = segment.Style.WidthUpTo(word, offset);
        var flex = segment.Flex == 0 ? 0 : (long)(segment.Flex * word.Prefix[offset] / word.Width);
        (_width, _stretch, _shrink, _flex) = (_width + width, _stretch + flex, _shrink + flex, _flex + flex);
        Add(kind, penalty, index, segment.Start + offset);
        (_width, _stretch, _shrink, _flex) = (_width - width, _stretch - flex, _shrink - flex, _flex - flex);
    }

    private void Add(BreakKind kind, double penalty, int segment, int offset)
    {
        var (width, stretch, shrink) = _hasSpaces ? _beforeSpaces : (_width, _stretch, _shrink);
        var breakpoint = new Breakpoint
        {
            End = width,
            EndStretch = stretch,
            EndShrink = shrink,
            EndFlex = _flex,
            StartFlex = _flex,
            Penalty = penalty,
            Kind = kind,
            Fillers = _fillers,
            TextOffset = offset,
            Segment = segment,
        };
        SetHangAtEnd(ref breakpoint);
        (breakpoint.EndWord, breakpoint.StartWord) = LineEdges.WordsOf(_segments, breakpoint);
        SetStart(ref breakpoint, segment);
        AddEdges(ref breakpoint);
        _breakpoints.Add(breakpoint);
    }

    // Edges that boxes repeat where they are broken stand within the measure, and nothing hangs out beside them.
    private void AddEdges(ref Breakpoint breakpoint)
    {
        var (end, start) = BrokenBoxes.Width(BrokenBoxes.At(_segments, breakpoint.Segment, breakpoint.TextOffset));
        if (end > 0)
        {
            breakpoint.End += breakpoint.EndHang + end;
            breakpoint.EndHang = 0;
        }

        if (start > 0)
        {
            breakpoint.Start -= breakpoint.StartHang + start;
            breakpoint.StartHang = 0;
        }

        breakpoint.Start -= _shape?.IndentBehind(breakpoint.Kind, _spaces) ?? 0;
    }

    private void SetHangAtEnd(ref Breakpoint breakpoint)
    {
        var index = LineEdges.LastWord(_segments, breakpoint);
        if (index < 0)
        {
            return;
        }

        ref readonly var segment = ref _segments[index];
        if (breakpoint.Kind == BreakKind.Hyphen)
        {
            var hyphen = HyphenOf(segment.Style);
            breakpoint.EndHang = segment.Style.Style.HangingPunctuation ? (long)(hyphen * Protrusion.AtEnd('-')) : 0;
            breakpoint.End += hyphen;
        }
        else
        {
            breakpoint.EndHang = Protrusion.AtEnd(segment, Math.Min(breakpoint.TextOffset, segment.End) - segment.Start);
            breakpoint.EndShrink -= segment.IsMark && breakpoint.EndHang > 0 ? segment.Shrink : 0; // given already
        }

        breakpoint.End -= breakpoint.EndHang;
    }

    // Most words of a paragraph are set alike.
    private long HyphenOf(InlineStyle style)
    {
        if (!ReferenceEquals(style, _hyphen.Style))
        {
            _hyphen = (style, style.Scale(style.Shaper.Shape(style.Hyphen).Width));
        }

        return _hyphen.Width;
    }

    private void SetStart(ref Breakpoint breakpoint, int index)
    {
        breakpoint.StartShrink = _shrink;
        if (index < _segments.Length && _segments[index].Kind == SegmentKind.Word)
        {
            ref readonly var segment = ref _segments[index];
            breakpoint.StartHang = Protrusion.AtStart(segment, Math.Max(0, breakpoint.TextOffset - segment.Start), index == 0);
            breakpoint.StartShrink += segment.IsMark && breakpoint.StartHang > 0 ? segment.Shrink : 0; // given already
        }

        breakpoint.Start = _width + breakpoint.StartHang;
        breakpoint.StartStretch = _stretch;
    }
}
