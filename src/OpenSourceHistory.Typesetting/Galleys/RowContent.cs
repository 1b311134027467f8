using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Gathers what will stand in one row.</summary>
internal sealed class RowContent
{
    private readonly List<RowStack> _parts = [];
    private readonly List<SetNote> _notes = [];
    private readonly List<GalleyAnchor> _anchors = [];

    /// <summary>Grounds and borders, relative to the row.</summary>
    public List<PageItem> Grounds { get; } = [];

    /// <summary>Takes over a stretch of a galley.</summary>
    /// <param name="part">The stretch, placed in the row.</param>
    public void Add(RowStack part)
    {
        Paint(part);
        Call(part);
    }

    /// <summary>Lets a stretch of a galley be painted with the row, whichever rows its notes belong to.</summary>
    /// <param name="part">The stretch, placed in the row.</param>
    public void Paint(RowStack part) => _parts.Add(part);

    /// <summary>Takes over the notes and anchors of a stretch of a galley, whichever row it is painted with.</summary>
    /// <param name="part">The stretch, placed in the row.</param>
    public void Call(RowStack part)
    {
        var tops = part.Tops();
        for (var i = 0; i < tops.Length; i++)
        {
            var row = part.Rows[i].Row;
            _notes.AddRange(row.Notes);
            var (x, y) = (row.X + part.X, row.Y + tops[i]);
            foreach (var anchor in row.Anchors)
            {
                _anchors.Add(anchor with { Offset = new Point(anchor.Offset.X + x, anchor.Offset.Y + y) });
            }
        }
    }

    /// <summary>The row.</summary>
    /// <param name="height">Its height.</param>
    /// <param name="baseline">From its top down to its first baseline.</param>
    /// <param name="span">Place in the manuscript.</param>
    public GalleyRow ToRow(Length height, Length baseline, SourceSpan span) => new()
    {
        Height = height,
        Baseline = baseline,
        Matter = new StackMatter(ValueList.From(Grounds), ValueList.From(_parts)),
        Notes = ValueList.From(_notes),
        Anchors = ValueList.From(_anchors),
        Span = span,
    };
}
