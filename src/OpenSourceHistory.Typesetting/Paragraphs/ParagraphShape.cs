using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Where the lines of a paragraph stand in its measure: indent, drop cap, alignment. Lengths are scaled points.</summary>
internal sealed class ParagraphShape
{
    /// <summary>A last line is not to be shorter than this share of the measure: a word of four letters in the measure of most books.</summary>
    private const double ShortestLastLine = 0.085;

    // What turns over keeps two thirds of the measure, however deep its line begins.
    private const int MostHanging = 3;

    private readonly ComputedStyle _style;
    private readonly long _width;
    private readonly long _indent;

    /// <summary>The shape of a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="style">Style of the block.</param>
    /// <param name="measure">Width available.</param>
    public ParagraphShape(ParagraphText text, ComputedStyle style, Length measure)
    {
        (_style, Measure) = (style, measure.ScaledPoints);
        DropCap = text.Initial is null ? null : new DropCap(text.Initial, text.Base);
        _width = style.TextIndent.Resolve(measure, Length.Zero).ScaledPoints;
        _indent = DropCap is null ? IndentOf(style, isFirst: true, isBehindForced: true) : 0;
    }

    /// <summary>True where lines are to be of like length.</summary>
    public bool IsBalanced => _style.TextWrapStyle == TextWrapStyle.Balance;

    /// <summary>True where word spaces give way.</summary>
    public bool IsJustified => _style.TextAlign == TextAlignment.Justify;

    /// <summary>Width of a full line.</summary>
    public long Measure { get; }

    /// <summary>The drop cap, or null.</summary>
    public DropCap? DropCap { get; }

    /// <summary>By how much a line behind a breakpoint is indented: one that is not the first.</summary>
    /// <param name="end">What the line before it ends with.</param>
    /// <param name="spaces">Width of the spaces with which the author's line begins that it is a part of.</param>
    public long IndentBehind(BreakKind end, long spaces)
    {
        var indent = IndentOf(_style, isFirst: false, end == BreakKind.Forced);
        return end == BreakKind.Forced || !HangsFromText ? indent : indent + Math.Min(spaces, Measure / MostHanging);
    }

    /// <summary>Width of the spaces with which a line of the author's begins.</summary>
    /// <param name="segments">The paragraph's segments.</param>
    /// <param name="first">The line's first.</param>
    public static long SpacesAt(Segment[] segments, int first)
    {
        var width = 0L;
        for (; first < segments.Length && segments[first].Kind == SegmentKind.Space; first++)
        {
            width += segments[first].Width;
        }

        return width;
    }

    // Where spaces are kept, what turns over hangs from where its line's text begins: left of that it would look like a line of its own.
    private bool HangsFromText => _style is { WhiteSpaceCollapse: WhiteSpaceCollapse.Preserve, IndentedLines: { Hanging: true, EachLine: true } };

    // Where the author's line begins that a segment is in.
    private static int LineStart(Segment[] segments, int segment)
    {
        while (segment > 0 && segments[segment - 1].Kind != SegmentKind.LineEnd)
        {
            segment--;
        }

        return segment;
    }

    /// <summary>What total fit aims at where full lines have a given width.</summary>
    /// <param name="width">The width.</param>
    public FitSettings SettingsFor(long width)
    {
        var firsts = new long[DropCap?.Lines ?? (_indent == 0 ? 0 : 1)];
        Array.Fill(firsts, width - (DropCap?.Width.ScaledPoints ?? _indent));
        return new FitSettings(firsts, width, IsJustified, _style.FontSize.ScaledPoints)
        {
            HyphenatedLines = _style.HyphenateLimits.Lines,
            SparesLastFullLine = _style.HyphenateLimits.Last == HyphenateLimitLast.Always,
            HyphenZone = _style.HyphenateLimits.Zone.Resolve(new Length(width), Length.Zero).ScaledPoints,
            ShortestLastLine = (long)(width * ShortestLastLine),
            NearlyFull = _style.TextAlignLast == TextAlignment.Auto ? _style.FontSize.ScaledPoints : 0,
            LoneWord = _style.TextWrapStyle == TextWrapStyle.Auto ? 0 : IsJustified ? Demerits.Runt : Demerits.LoneWord,
            JustifiesLastLine = _style.TextAlignLast == TextAlignment.Justify,
        };
    }

    /// <summary>Where a line stands.</summary>
    /// <param name="line">Zero-based line.</param>
    /// <param name="start">The end of the line before it.</param>
    /// <param name="end">What it ends with.</param>
    /// <param name="segments">The paragraph's segments.</param>
    /// <param name="isLast">True for the last line.</param>
    public LinePlan PlanOf(int line, in LineEnd start, BreakKind end, Segment[] segments, bool isLast)
    {
        var left = DropCap is not null && line < DropCap.Lines ? DropCap.Width.ScaledPoints : line == 0 ? _indent : IndentBehind(start.Kind, HangsFromText ? SpacesAt(segments, LineStart(segments, start.Segment)) : 0);
        var last = _style.TextAlignLast != TextAlignment.Auto ? _style.TextAlignLast
            : _style.TextAlign == TextAlignment.Justify ? TextAlignment.Left : _style.TextAlign;
        return new LinePlan(left, Measure - left, end == BreakKind.Forced ? last : _style.TextAlign) { AsLast = isLast ? SettingsFor(Measure) : null };
    }

    private long IndentOf(ComputedStyle style, bool isFirst, bool isBehindForced) =>
        (isFirst || (style.IndentedLines.EachLine && isBehindForced)) != style.IndentedLines.Hanging ? _width : 0;

    /// <summary>What the last of a few lines is to be higher, so that what follows a paragraph shorter than its drop cap begins below the letter.</summary>
    /// <param name="lines">Lines of the paragraph.</param>
    public Length RoomBelow(int lines) =>
        DropCap is not null && lines < DropCap.Lines ? _style.LineHeight * (DropCap.Lines - lines) : Length.Zero;
}
