using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A page whose content is decided.</summary>
/// <param name="Index">Zero-based place among all pages.</param>
/// <param name="Frame">Its frame.</param>
/// <param name="Cut">What it takes of galley and notes; empty on blank pages.</param>
/// <param name="Notes">The queue of notes that <paramref name="Cut"/> counts in; null on blank pages.</param>
/// <param name="Placed">Its rows.</param>
internal sealed record PlannedPage(int Index, PageFrame Frame, PageCut Cut, NoteQueue? Notes, PageRows Placed)
{
    /// <summary>Boxes around the rows of the flow.</summary>
    public ValueList<BoxRange> Boxes { get; init; } = [];

    /// <summary>What boxes that go on repeat below the last row of its flow.</summary>
    public Length EdgeBelow { get; init; }

    /// <summary>Its notes, placed from the left edge of the notes and their top.</summary>
    public ValueList<RowStack> NoteStacks { get; init; } = [];

    /// <summary>Height of its notes.</summary>
    public Length NotesHeight { get; init; }

    /// <summary>Its rows: floats at its head, the flow, floats at its foot.</summary>
    public PlacedRow[] Rows => Placed.All;

    /// <summary>Height of its text, with the floats around it.</summary>
    public Length TextHeight
    {
        get
        {
            var height = Length.Zero;
            if (Rows.Length > Placed.Foot)
            {
                var last = Rows[^(Placed.Foot + 1)];
                height = last.Bottom + (last.Flow.Foot?.Height ?? Length.Zero) + (Placed.Flow.Length > 0 ? EdgeBelow : Length.Zero);
            }

            return Placed.Foot == 0 ? height : height + Rows[^1].Bottom - Rows[^Placed.Foot].Top;
        }
    }

    /// <summary>The page counter.</summary>
    public int Number { get; init; }

    /// <summary>Counter style of its folio.</summary>
    public CounterStyle NumberStyle { get; init; } = CounterStyle.Decimal;

    /// <summary>The folio.</summary>
    public string Label => NumberStyle.Format(Number);

    /// <summary>True for a right-hand page.</summary>
    public bool IsRecto => Frame.Context.Side == PageSide.Recto;

    /// <summary>Top of the notes, relative to the text block.</summary>
    public Length NotesTop => Frame.TextArea.Height - Frame.BelowNotes - NotesHeight;
}
