using System.Runtime.InteropServices;
using System.Text;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The build phase: turns the text between two breakpoints into a set line.</summary>
internal sealed class LineBuilder
{
    /// <summary>Sticking out by less than this is not seen: half a point.</summary>
    private const long Tolerated = Length.PerPoint / 2;

    private readonly PreparedParagraph _paragraph;
    private readonly LineCutter _cutter;
    private readonly DiagnosticBag _diagnostics;
    private readonly Strut _strut;
    private readonly GlyphRunBuilder _runs = new();
    private readonly DecorationBuilder _decorations;
    private readonly List<PageItem> _pictures = [];

    /// <summary>Creates a builder.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="diagnostics">Receives overfull lines.</param>
    public LineBuilder(PreparedParagraph paragraph, DiagnosticBag diagnostics)
    {
        (_paragraph, _diagnostics) = (paragraph, diagnostics);
        _cutter = new LineCutter(paragraph);
        _strut = Strut.Of(paragraph.Text.Base);
        _decorations = new DecorationBuilder(Describe);
    }

    /// <summary>Builds a line.</summary>
    /// <param name="from">Breakpoint before it.</param>
    /// <param name="to">Breakpoint at its end.</param>
    /// <param name="plan">Where it stands.</param>
    /// <param name="isFirst">True for the paragraph's first line.</param>
    public Line Build(in Breakpoint from, in Breakpoint to, LinePlan plan, bool isFirst)
    {
        var parts = _cutter.Cut(from, to);
        var spread = Spread.Over(parts, plan, from.StartHang, to.EndHang);
        var strut = StrutOf(parts);
        _runs.Begin(strut.Baseline);
        _decorations.Begin(strut.Baseline);
        _pictures.Clear();
        var x = spread.Start;
        foreach (var part in parts)
        {
            var width = spread.WidthOf(part);
            var span = SpanAt(part.Start);
            _decorations.Enter(part.Segment.Style, x, span);
            Place(part, x, width, span, strut, plan);
            x += width;
        }

        _decorations.Enter(null, x, SourceSpan.None);
        ReportOverfull(spread.Excess, to, plan);
        var end = new Length((long)Math.Round(x) - to.EndHang);
        return new Line(strut.Height, strut.Baseline, end, ItemsOf(_runs.Finish()), SpanAt(from.TextOffset))
        {
            Links = ValueList.Create<LinkArea>(CollectionsMarshal.AsSpan(_decorations.Links)),
            Notes = NotesBetween(isFirst ? -1 : from.TextOffset, to.TextOffset),
            Anchors = AnchorsBetween(isFirst ? 0 : from.TextOffset, to.TextOffset),
            EndsInHyphen = to.Kind == BreakKind.Hyphen,
        };
    }

    private void Place(in LinePart part, double x, double width, SourceSpan span, Strut strut, LinePlan plan)
    {
        var style = part.Segment.Style;
        switch (part.Segment.Kind)
        {
            case SegmentKind.Word:
                _runs.AddWord(part.Word!, style, x - part.Segment.TrimLeft, span, part.EndsInHyphen);
                break;
            case SegmentKind.Space or SegmentKind.Kern when part.Segment.Object is null:
                _runs.AddSpace(_paragraph.Text.Text[part.Start], style, x, width, span);
                break;
            case SegmentKind.Picture:
                _pictures.Add(PictureAt((InlinePicture)part.Segment.Object!, x, strut.Baseline - style.Raise));
                break;
            case SegmentKind.Leader:
                Leaders.Fill(_runs, ((InlineLeader)part.Segment.Object!).Pattern, style, x, x + width, plan.Left + plan.Width);
                break;
            default:
                break;
        }
    }

    private static PlacedPicture PictureAt(InlinePicture item, double x, Length bottom)
    {
        var area = new Rect(new Length((long)Math.Round(x)), bottom - item.Size.Height, item.Size.Width, item.Size.Height);
        return new PlacedPicture(item.Image.Span, area, item.Picture, item.Image.AlternativeText);
    }

    private Strut StrutOf(List<LinePart> parts)
    {
        var strut = _strut;
        InlineStyle? last = null;
        foreach (var part in parts)
        {
            var style = part.Segment.Style;
            if (part.Segment.Object is InlinePicture picture)
            {
                strut = strut.Holding(picture.Size.Height + style.Raise, -style.Raise);
            }
            else if (!ReferenceEquals(style, last))
            {
                (strut, last) = (strut.HoldingText(style, _paragraph.Text.Base.Style), style);
            }
        }

        return strut;
    }

    private ValueList<PageItem> ItemsOf(List<PageItem> runs)
    {
        if (_decorations.Grounds.Count + _decorations.Rules.Count + _pictures.Count == 0)
        {
            return ValueList.Create<PageItem>(CollectionsMarshal.AsSpan(runs));
        }

        return ValueList.Create<PageItem>([.. _decorations.Grounds, .. runs, .. _decorations.Rules, .. _pictures]);
    }

    private void ReportOverfull(long excess, in Breakpoint to, LinePlan plan)
    {
        if (excess <= Tolerated)
        {
            return;
        }

        var span = SpanAt(Math.Max(0, to.TextOffset - 1));
        var message = $"A line is {new Length(excess)} wider than its measure of {new Length(plan.Width)}";
        _diagnostics.Warning(TypesettingCodes.OverfullLine, span, message, "Break the long word or line, or allow hyphenation here");
    }

    private SourceSpan SpanAt(int offset) => _paragraph.Text.SpanAt(offset);

    private ValueList<Note> NotesBetween(int from, int to)
    {
        List<Note>? notes = null;
        foreach (var (offset, note) in _paragraph.Text.Notes)
        {
            // A call belongs to the line that its last character stands on.
            if (offset > from && offset <= to)
            {
                (notes ??= []).Add(note);
            }
        }

        return notes is null ? [] : ValueList.From(notes);
    }

    private ValueList<Node> AnchorsBetween(int from, int to)
    {
        List<Node>? anchors = null;
        var isLast = to == _paragraph.Text.Text.Length;
        foreach (var (offset, node) in _paragraph.Text.Anchors)
        {
            if (offset >= from && (offset < to || isLast))
            {
                (anchors ??= []).Add(node);
            }
        }

        return anchors is null ? [] : ValueList.From(anchors);
    }

    private string Describe(Link link)
    {
        var text = new StringBuilder();
        foreach (ref readonly var run in _paragraph.Text.Runs.AsSpan())
        {
            if (ReferenceEquals(run.Style.Link, link))
            {
                text.Append(_paragraph.Text.Text, run.Start, run.End - run.Start);
            }
        }

        return text.Replace("\uFFFC", string.Empty).Replace("\u00AD", string.Empty).Replace('\n', ' ').ToString().Trim();
    }
}
