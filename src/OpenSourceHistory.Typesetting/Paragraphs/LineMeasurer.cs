using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Finds all that pages need to know of a paragraph's lines without painting them: heights, baselines, notes, anchors.</summary>
internal sealed class LineMeasurer
{
    private readonly PreparedParagraph _paragraph;
    private readonly Strut _strut;
    private readonly bool _isPlain;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public LineMeasurer(PreparedParagraph paragraph)
    {
        _paragraph = paragraph;
        _strut = Strut.Of(paragraph.Text.Base);
        _isPlain = IsPlain(paragraph.Text);
    }

    /// <summary>Measures the lines.</summary>
    /// <param name="ends">The ends of the lines, the paragraph's start in front of them.</param>
    public ValueList<LineBox> Measure(LineEnd[] ends)
    {
        var lines = new LineBox[ends.Length - 1];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Measure(i, ends[i], ends[i + 1]);
        }

        var below = _paragraph.Shape.RoomBelow(lines.Length);
        lines[^1] = below == Length.Zero ? lines[^1] : lines[^1] with { Height = lines[^1].Height + below };
        return ValueList.Create<LineBox>(lines);
    }

    private LineBox Measure(int line, in LineEnd from, in LineEnd to)
    {
        var cap = _paragraph.Shape.DropCap;
        var strut = _isPlain ? _strut : StrutOf(from, to);
        var span = line == 0 && cap is not null ? cap.Span : _paragraph.Text.SpanAt(from.TextOffset);
        return new LineBox(strut.Height, strut.Baseline, span)
        {
            Notes = NotesBetween(line == 0 ? -1 : from.TextOffset, to.TextOffset),
            Anchors = AnchorsBetween(line == 0 ? 0 : from.TextOffset, to.TextOffset),
            EndsInHyphen = to.Kind is BreakKind.Hyphen or BreakKind.Explicit,
            HyphenLimit = _paragraph.Text.Base.Style.HyphenateLimits.Last,
            KeepWithNext = cap is not null && line < cap.Lines - 1,
        };
    }

    // Nothing in the paragraph can make a line higher than its strut.
    private static bool IsPlain(ParagraphText text) =>
        !Array.Exists(text.Objects, item => item is InlinePicture)
        && !Array.Exists(text.Runs, run => Strut.MayGrow(run.Style, text.Base.Style));

    private Strut StrutOf(in LineEnd from, in LineEnd to)
    {
        var strut = _strut;
        InlineStyle? last = null;
        foreach (ref readonly var segment in LineCutter.SegmentsOf(_paragraph, from, to))
        {
            var style = segment.Style;
            if (segment.Content is InlinePicture picture)
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
}
