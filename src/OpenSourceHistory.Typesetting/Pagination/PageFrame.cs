using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Boxes;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A page before anything stands on it.</summary>
/// <param name="Context">What kind of page it is.</param>
/// <param name="Style">Its style.</param>
internal sealed record PageFrame(PageContext Context, PageStyle Style)
{
    private static readonly Length s_least = Length.FromPoints(1);

    /// <summary>Makes a page whose text stands on a grid.</summary>
    /// <param name="context">What kind of page it is.</param>
    /// <param name="style">Its style.</param>
    /// <param name="step">Step of the grid; zero for none.</param>
    public PageFrame(PageContext context, PageStyle style, Length step)
        : this(context, style) => AboveNotes -= Length.Min(step * BaselineGrid.Shrink, MarginAboveNotes(style) / 2);

    /// <summary>Room for text and notes, from the top left of the trim box.</summary>
    public Rect TextArea { get; } = new(
        Style.Margin.Left,
        Style.Margin.Top,
        Length.Max(s_least, Style.Size.Width - Style.Margin.Left - Style.Margin.Right),
        Length.Max(s_least, Style.Size.Height - Style.Margin.Top - Style.Margin.Bottom));

    /// <summary>True where the margins leave room for text; where they do not, the text area is a point wide or high.</summary>
    public bool HasTextArea => Style.Size.Width - Style.Margin.Left - Style.Margin.Right >= s_least
        && Style.Size.Height - Style.Margin.Top - Style.Margin.Bottom >= s_least;

    /// <summary>
    /// Least room between text and notes: margin, rule and padding of the footnote area. Text ends on the grid and notes at the foot of the page; what
    /// they leave, less than a step, stands above the rule, and where hardly a step is missing the margin gives it, as spaces in the text do.
    /// </summary>
    public Length AboveNotes { get; } = MarginAboveNotes(Style)
        + Rules.ThicknessOf(Style.FootnoteArea.Border.Top) + Style.FootnoteArea.Padding.Top.Resolve(Style.Size.Width, Length.Zero);

    /// <summary>Room below the notes.</summary>
    public Length BelowNotes { get; } = Style.FootnoteArea.Margin.Bottom.Resolve(Style.Size.Width, Length.Zero)
        + Rules.ThicknessOf(Style.FootnoteArea.Border.Bottom) + Style.FootnoteArea.Padding.Bottom.Resolve(Style.Size.Width, Length.Zero);

    /// <summary>The most height that notes take, where those called on a page can wait.</summary>
    public Length MostNotes => Style.FootnoteArea.MaxHeight.Resolve(TextArea.Height, TextArea.Height);

    /// <summary>From the left edge of the text block to the notes.</summary>
    public Length NoteIndent { get; } = Style.FootnoteArea.Margin.Left.Resolve(Style.Size.Width, Length.Zero)
        + Style.FootnoteArea.Padding.Left.Resolve(Style.Size.Width, Length.Zero);

    /// <summary>Measure of the notes.</summary>
    public Length NoteMeasure => Length.Max(
        s_least,
        TextArea.Width - NoteIndent - Style.FootnoteArea.Margin.Right.Resolve(Style.Size.Width, Length.Zero)
            - Style.FootnoteArea.Padding.Right.Resolve(Style.Size.Width, Length.Zero));

    /// <summary>True where another page has the same height for text and notes.</summary>
    /// <param name="other">The other page.</param>
    public bool HasRoomOf(PageFrame other) =>
        TextArea.Height == other.TextArea.Height && AboveNotes == other.AboveNotes && BelowNotes == other.BelowNotes && MostNotes == other.MostNotes;

    /// <summary>How far notes go on a page at best, or -1 where those called on it do not fit. Where the sheet gives them less height than they need, they wait.</summary>
    /// <param name="notes">The queue of notes.</param>
    /// <param name="from">Where the page begins in the queue.</param>
    /// <param name="called">Rows called by the end of the page.</param>
    /// <param name="bottom">Height of the text.</param>
    public int NoteEnd(NoteQueue notes, int from, int called, Length bottom)
    {
        var room = TextArea.Height - bottom - AboveNotes - BelowNotes;
        if (called == from || notes.Height(from, notes.Least(from, called)) <= MostNotes)
        {
            return called == from ? called : notes.Furthest(from, called, Length.Min(room, MostNotes));
        }

        var end = Math.Max(from + 1, notes.FurthestAtAll(from, called, MostNotes));
        return notes.Height(from, end) <= room ? end : -1;
    }

    /// <summary>Height that notes take at least, with what stands around them, where a page ends with some of them called.</summary>
    /// <param name="notes">The queue of notes.</param>
    /// <param name="from">Where the page begins in the queue.</param>
    /// <param name="called">Rows called by the end of the page.</param>
    public Length LeastNoteRoom(NoteQueue notes, int from, int called)
    {
        var least = NoteRoom(notes, from, notes.Least(from, called));
        return called == from ? least : Length.Min(least, AboveNotes + Length.Max(MostNotes, notes.Height(from, from + 1)) + BelowNotes);
    }

    /// <summary>Height that a stretch of notes takes, with what stands around them.</summary>
    /// <param name="notes">The queue of notes.</param>
    /// <param name="from">First row.</param>
    /// <param name="to">Row behind the last.</param>
    public Length NoteRoom(NoteQueue notes, int from, int to) => to <= from ? Length.Zero : AboveNotes + notes.Height(from, to) + BelowNotes;

    private static Length MarginAboveNotes(PageStyle style) => style.FootnoteArea.Margin.Top.Resolve(style.Size.Width, Length.Zero);
}
