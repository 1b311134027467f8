using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// Sets notes that go on behind each other (<c>footnote-display: inline | compact</c>, CSS GCPM 3, section 2.4). Like inline boxes they have neither
/// vertical margins nor indents, and what the sheet gives them to the sides stands between them.
/// </summary>
/// <param name="notes">Sets notes.</param>
/// <param name="note">The note.</param>
internal sealed class RunOnSetter(NoteSetter notes, Note note)
{
    // Where less than this share of a line is left, a note begins a line of its own: a stub of it would not be seen.
    private const int LeastShare = 4;

    /// <summary>Sets the note; null where it stands as a block: one of several blocks, and, where it is to be compact, of several lines.</summary>
    public SetNote? Set()
    {
        var style = notes.Context.Book.StyleOf(note);
        if (style.FootnoteDisplay == FootnoteDisplay.Block || Content() is not { } content)
        {
            return null;
        }

        var (alone, measure) = (SetBehind(content, Length.Zero), notes.Context.NoteMeasure);
        if (alone.Rows.Count == 0 || (style.FootnoteDisplay == FootnoteDisplay.Compact && alone.Rows.Count > 1))
        {
            return null;
        }

        var widths = notes.Context.Text.Measure(content, notes.Context.References);
        var room = style.FootnoteDisplay == FootnoteDisplay.Compact ? widths.Maximum
            : Length.Min(widths.Maximum, Length.Max(widths.Minimum, measure / LeastShare));
        var gap = style.Margin.Left.Resolve(measure, Length.Zero) + style.Margin.Right.Resolve(measure, Length.Zero);
        return new SetNote(note, alone) { RunOn = new RunOnNote(measure, room, Length.Max(style.FontSize, gap), taken => SetBehind(content, taken)) };
    }

    private ParagraphContent? Content() => note.Blocks switch
    {
        [] => ContentOf(null, [], notes.Context.Book.StyleOf(note)) with { Mark = notes.Context.Structure.MarkOf(note) },
        [Paragraph { Inlines: not [Image] } only] => ContentOf(only, only.Inlines, notes.Context.Book.StyleOf(only)) with { Mark = notes.Context.Structure.MarkOf(only) },
        _ => null,
    };

    private ParagraphContent ContentOf(Node? owner, ValueList<Inline> inlines, ComputedStyle style) => new(owner, inlines, style with
    {
        TextAlign = style.TextAlign == TextAlignment.Justify ? TextAlignment.Justify : TextAlignment.Left,
        TextIndent = Dimension.Zero,
    })
    {
        Prefix = Bound(notes.MarkerOf(note)),
    };

    // No line ends between a marker and its note.
    private static ValueList<GeneratedText> Bound(ValueList<GeneratedText> marker)
    {
        if (marker is not [.., { Content: [.., ContentText { Value: [.., ' '] } end] } last])
        {
            return marker;
        }

        var bound = end with { Value = end.Value[..^1] + "\u00A0" };
        return ValueList.From([.. marker.SkipLast(1), last with { Content = ValueList.From<ContentItem>([.. last.Content.SkipLast(1), bound]) }]);
    }

    private Galley SetBehind(ParagraphContent content, Length taken)
    {
        var builder = new GalleyBuilder();
        var flow = new BlockSetter(notes.Context, builder, notes.Depth + 1) { IsSetOff = true, IsPlacedWhole = true };
        flow.Boxes.Enter(note);
        if (content.Owner is { } paragraph)
        {
            flow.Boxes.Enter(paragraph);
        }

        var style = content.Style with { TextIndent = Dimension.Of(taken) };
        flow.Text.Add(content with { Style = style }, new Measure(Length.Zero, notes.Context.NoteMeasure), isSetOff: true, isHeading: false);
        notes.LinkBack(builder, 0, note, taken);
        return builder.ToGalley();
    }
}
