using System.Globalization;
using OpenSourceHistory.Manuscript.Dates;
using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Timelines;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Makes a figure of each <c>::: timeline</c> that is empty or holds a paragraph, its caption. One that holds more is the author's own.
/// </summary>
internal static class TimelineFigures
{
    private const string ClassName = "timeline";
    private const string Path = "generated:/timeline.svg";
    private const int MostInAlternative = 10;

    /// <summary>Fills the divisions with the time line of some events; without events they vanish.</summary>
    /// <param name="book">The book.</param>
    /// <param name="events">The events in order.</param>
    /// <param name="words">Words of the book's language.</param>
    public static Book Fill(Book book, ValueList<EventEntry> events, Vocabulary words)
    {
        var dates = new DateFormatter(words);
        var points = ValueList.From(events
            .Where(e => e.Timeline != TimelineUse.None)
            .Select(e => new TimelinePoint(e.Date, dates.Format(e.Date), e.Label ?? TextPrinter.Print(e.Text).Trim(), e.Timeline == TimelineUse.Main) { Span = e.Span }));
        if (points.Count == 0)
        {
            return Remove(book);
        }

        var pass = new Pass(span => MakeFigure(points, words, span));
        var filled = pass.Rewrite(book);
        if (pass.First is not { } place)
        {
            return filled;
        }

        var picture = new TimelinePicture(Path, points, place);
        return filled with { Pictures = filled.Pictures.Concat([picture]) };
    }

    /// <summary>Takes the divisions out.</summary>
    /// <param name="book">The book.</param>
    public static Book Remove(Book book) => new Pass(null).Rewrite(book);

    private static Figure MakeFigure(ValueList<TimelinePoint> points, Vocabulary words, SourceSpan span)
    {
        var (first, last) = YearsOf(points);
        var image = new Image("timeline.svg", AlternativeOf(points, words), null) { Span = span, ResolvedPath = Path };
        var caption = new Text(words.Format("timeline-caption", first, last)) { Span = span };
        return new Figure([new Paragraph([image]) { Span = span }], new Caption([caption]) { Span = span }) { Span = span };
    }

    private static (string First, string Last) YearsOf(ValueList<TimelinePoint> points)
    {
        var last = points.Max(p => (p.Date.End ?? p.Date.Start).Year);
        return (points[0].Date.Start.Year.ToString(CultureInfo.InvariantCulture), last.ToString(CultureInfo.InvariantCulture));
    }

    private static string AlternativeOf(ValueList<TimelinePoint> points, Vocabulary words)
    {
        if (points.Count == 1)
        {
            return words.Format("timeline-alt-one", EventText(points[0], words));
        }

        var (first, last) = YearsOf(points);
        var main = points.Any(p => p.IsMain) ? points.Where(p => p.IsMain).ToList() : [.. points];
        var count = Math.Min(main.Count, MostInAlternative);
        var chosen = Enumerable.Range(0, count).Select(i => EventText(main[i * main.Count / count], words));
        var whole = words.Format("timeline-alt", first, last, points.Count);
        var space = words["comma"].EndsWith(' ') ? " " : string.Empty;
        return whole + space + words.Format("timeline-alt-main", string.Join(words["timeline-alt-comma"], chosen));
    }

    private static string EventText(TimelinePoint point, Vocabulary words) => words.Format("timeline-alt-event", point.DateText, point.Label.TrimEnd('.', '。'));

    private sealed class Pass(Func<SourceSpan, Figure>? make) : BookRewriter
    {
        public SourceSpan? First { get; private set; }

        protected override Replacement<Block> RewriteBlock(Block block)
        {
            if (block is not Div { Blocks: [] or [Paragraph] } div || !div.Attributes.HasClass(ClassName))
            {
                return base.RewriteBlock(block);
            }

            if (make is null)
            {
                return ValueList<Block>.Empty;
            }

            First ??= div.Span;
            var figure = make(div.Span) with { Attributes = div.Attributes };
            return div.Blocks is [Paragraph caption] ? figure with { Caption = new Caption(caption.Inlines) { Span = caption.Span } } : figure;
        }
    }
}
