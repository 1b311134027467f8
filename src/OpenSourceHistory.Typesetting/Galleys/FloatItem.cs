using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A numbered figure or table: set whole where it fits, and else at the top of the next page, the text behind it in front.</summary>
/// <param name="Content">It with its caption.</param>
internal sealed record FloatItem(Galley Content) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = [RowOf(Content)];

    /// <summary>True where notes are called in it.</summary>
    public bool HasNotes => Bare[0].Notes.Count > 0;

    /// <summary>True for what the text can name wherever it stands; what has no number stands where the text needs it.</summary>
    /// <param name="caption">Its caption, or null.</param>
    /// <param name="style">Its style: what asks for a page break has its place.</param>
    public static bool MayWait(Caption? caption, ComputedStyle style) =>
        caption?.Label is not null && style.BreakBefore == BreakMode.Auto && style.BreakAfter == BreakMode.Auto;

    private static GalleyRow RowOf(Galley content)
    {
        var row = new RowContent();
        row.Add(new RowStack(content, 0, content.Rows.Count, Length.Zero, Length.Zero));
        var (first, last) = (content.Rows[0].Row, content.Rows[^1].Row);
        return row.ToRow(content.Height, first.Y + first.Baseline, first.Span) with { EndsInHyphen = last.EndsInHyphen, HyphenLimit = last.HyphenLimit };
    }
}
