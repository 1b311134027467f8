using System.Runtime.InteropServices;
using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The build phase: paints the text between two breakpoints as a line. For one thread at a time, whatever the paragraph.</summary>
internal sealed class LineBuilder
{
    /// <summary>Sticking out by less than this is not seen: half a point.</summary>
    private const long Tolerated = Length.PerPoint / 2;

    private static readonly ItemMark s_leader = ItemMark.OfArtifact(ArtifactKind.Layout);

    private readonly LineCutter _cutter = new();
    private readonly GlyphRunBuilder _runs = new();
    private readonly EmphasisMarks _emphasis = new();
    private readonly BoxPieces _boxes = new();
    private readonly List<PageItem> _grounds = [];
    private readonly DecorationBuilder _decorations;
    private readonly List<PageItem> _pictures = [];
    private ParagraphText _text = null!;
    private Point _place;

    /// <summary>Creates a builder.</summary>
    public LineBuilder() => _decorations = new DecorationBuilder(Describe);

    /// <summary>Builds a line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">Breakpoint before the line.</param>
    /// <param name="to">Breakpoint at its end.</param>
    /// <param name="plan">Where it stands.</param>
    /// <param name="at">Where it is painted: the left edge of the measure, its top, and from there down to its baseline.</param>
    public PaintedLine Build(PreparedParagraph paragraph, in LineEnd from, in LineEnd to, LinePlan plan, (Point Place, Length Baseline) at)
    {
        (_text, _place) = (paragraph.Text, at.Place);
        var baseline = at.Baseline;
        var parts = _cutter.Cut(paragraph, from, to);
        var spread = Spread.Over(parts, plan, from.StartHang, to.EndHang);
        _runs.Begin(new Point(_place.X, _place.Y + baseline));
        _emphasis.Begin(baseline);
        _decorations.Begin(baseline);
        _boxes.Begin();
        _pictures.Clear();
        var x = spread.Start;
        foreach (ref readonly var part in parts)
        {
            var width = spread.WidthOf(part);
            var span = _text.SpanAt(part.Start);
            _decorations.Enter(part.Segment.Style, x, span);
            _boxes.Enter(part, x, width);
            Place(part, part.FitAt(spread.GlyphRatio), (x, width), span, baseline, plan);
            x += width;
        }

        _decorations.Enter(null, x, SourceSpan.None);
        _boxes.End(x);
        _grounds.Clear();
        _boxes.Paint(_grounds, baseline);
        var end = new Length((long)Math.Round(x - spread.EndHang));
        return new PaintedLine(end, ItemsOf(_runs.Finish(EndsInSpace(to.TextOffset))), LinksInPlace())
        {
            Overfull = spread.Excess > Tolerated ? OverfullBy(spread.Excess, to, plan) : null,
        };
    }

    private void Place(in LinePart part, GlyphFit fit, (double X, double Width) at, SourceSpan span, Length baseline, LinePlan plan)
    {
        var style = part.Segment.Style;
        var (x, width) = at;
        switch (part.Segment.Kind)
        {
            case SegmentKind.Word:
                _runs.AddWord(part.Word!, style, fit, x - part.Segment.TrimLeft - GivenLeft(part, width), span, part.EndsInHyphen);
                _emphasis.Add(part.Word!, style, fit.Scale, x, span);
                _runs.Bridge(style, part.Joint, x + width);
                break;
            case SegmentKind.Space or SegmentKind.Kern when part.Segment.Content is null:
                _runs.AddSpace(_text.Text[part.Start], style, fit, x, width, span);
                break;
            case SegmentKind.Picture:
                AddPicture((InlinePicture)part.Segment.Content!, x, baseline - style.Raise, style.Mark);
                break;
            case SegmentKind.Leader:
                Leaders.Fill(_runs, ((InlineLeader)part.Segment.Content!).Pattern, style with { Mark = s_leader, MarkLanguage = style.Style.Language }, x, x + width, plan.Left + plan.Width);
                break;
            default:
                break;
        }
    }

    // What is generated as a block of its own goes before or behind other text of the same element.
    private bool EndsInSpace(int next) =>
        next >= _text.Text.Length ? _text.IsGenerated : next > 0 && char.IsWhiteSpace(_text.Text[next - 1]);

    // A mark gives on the side where it is blank.
    private static double GivenLeft(in LinePart part, double width) => part.Segment.Blank switch
    {
        MarkBlank.Left => Math.Max(0, part.Width - width),
        MarkBlank.Both => Math.Max(0, part.Width - width) / 2,
        _ => 0,
    };

    private void AddPicture(InlinePicture item, double x, Length bottom, ItemMark mark)
    {
        var area = new Rect(new Length((long)Math.Round(x)), bottom - item.Size.Height, item.Size.Width, item.Size.Height);
        item.Frame.Paint(_pictures, area, new PlacedPicture(item.Image.Span, area, item.Picture, item.Image.AlternativeText) { Mark = mark });
    }

    private ValueList<PageItem> ItemsOf(List<PageItem> runs)
    {
        if (_grounds.Count + _decorations.Rules.Count + _emphasis.Items.Count + _pictures.Count == 0)
        {
            return ValueList.Create<PageItem>(CollectionsMarshal.AsSpan(runs));
        }

        return ValueList.Create<PageItem>([.. InPlace(_grounds), .. runs, .. InPlace(_decorations.Rules), .. InPlace(_emphasis.Items), .. InPlace(_pictures)]);
    }

    // Text is most of what is painted, and made where it stands; the rest is moved there.
    private IEnumerable<PageItem> InPlace(List<PageItem> items) => items.Select(item => item.MovedBy(_place.X, _place.Y));

    private ValueList<LinkArea> LinksInPlace()
    {
        var links = CollectionsMarshal.AsSpan(_decorations.Links);
        foreach (ref var link in links)
        {
            link = link with { Area = link.Area.Offset(_place.X, _place.Y) };
        }

        return ValueList.Create<LinkArea>(links);
    }

    private Diagnostic OverfullBy(long excess, in LineEnd to, LinePlan plan) => new(
        TypesettingCodes.OverfullLine,
        Severity.Warning,
        _text.SpanAt(Math.Max(0, to.TextOffset - 1)),
        $"A line is {new Length(excess)} wider than its measure of {new Length(plan.Width)}",
        ["Break the long word or line, or allow hyphenation here"]);

    private string Describe(Link link)
    {
        var text = new StringBuilder();
        foreach (ref readonly var run in _text.Runs.AsSpan())
        {
            if (ReferenceEquals(run.Style.Link, link))
            {
                text.Append(_text.Text, run.Start, run.End - run.Start);
            }
        }

        var printed = text.Replace("\uFFFC", string.Empty).Replace("\u00AD", string.Empty).Replace('\n', ' ').ToString().Trim();

        // A picture says what it shows, and of one that says nothing, where the link leads has to do.
        return new[] { printed, TextPrinter.Print(link.Inlines).Trim(), link.Title }.FirstOrDefault(t => !string.IsNullOrEmpty(t)) ?? link.Target;
    }
}
