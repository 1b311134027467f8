using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What does not stand in the flow, or need not: where it does not fit, the text behind it comes first, and it waits for the next page.</summary>
/// <param name="Content">It with its caption.</param>
internal sealed record FloatItem(Galley Content) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = [RowOf(Content)];

    /// <summary>Where it stands.</summary>
    public FloatPlacement Placement { get; init; }

    /// <summary>Its margins above and below, where it does not stand in the flow.</summary>
    public (Length Above, Length Below) Margins { get; init; }

    /// <summary>Where on a page of their own floats stand: at its top, in its middle or at its foot.</summary>
    public VerticalAlignMode Vertical { get; init; }

    /// <summary>True where notes are called in it.</summary>
    public bool HasNotes => Bare[0].Notes.Count > 0;

    /// <summary>True for what the text can name wherever it stands; what has no number stands where the text needs it.</summary>
    /// <param name="caption">Its caption, or null.</param>
    /// <param name="style">Its style: what asks for a page break or a place has it.</param>
    public static bool MayWait(Caption? caption, ComputedStyle style) =>
        caption?.Label is not null && style is { BreakBefore: BreakMode.Auto, BreakAfter: BreakMode.Auto, Float: FloatMode.None };

    private static GalleyRow RowOf(Galley content)
    {
        var row = new RowContent();
        row.Add(new RowStack(content, 0, content.Rows.Count, Length.Zero, Length.Zero));
        var (first, last) = (content.Rows[0].Row, content.Rows[^1].Row);
        return row.ToRow(content.Height, first.Y + first.Baseline, first.Span) with { EndsInHyphen = last.EndsInHyphen, HyphenLimit = last.HyphenLimit };
    }
}
