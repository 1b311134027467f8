using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Gathers what will stand in one row.</summary>
internal sealed class RowContent
{
    private readonly List<LinkArea> _links = [];
    private readonly List<SetNote> _notes = [];
    private readonly List<GalleyAnchor> _anchors = [];

    /// <summary>What is painted, relative to the row.</summary>
    public List<PageItem> Items { get; } = [];

    /// <summary>Takes over what another row holds.</summary>
    /// <param name="row">The other row.</param>
    /// <param name="dx">Shift rightwards.</param>
    /// <param name="dy">Top of the other row in this one.</param>
    public void Take(GalleyRow row, Length dx, Length dy)
    {
        var (x, y) = (row.X + dx, row.Y + dy);
        foreach (var item in row.Items)
        {
            Items.Add(item.MovedBy(x, y));
        }

        foreach (var link in row.Links)
        {
            _links.Add(link with { Area = link.Area.Offset(x, y) });
        }

        _notes.AddRange(row.Notes);
        foreach (var anchor in row.Anchors)
        {
            _anchors.Add(anchor with { Offset = new Point(anchor.Offset.X + x, anchor.Offset.Y + y) });
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
        Items = ValueList.From(Items),
        Links = ValueList.From(_links),
        Notes = ValueList.From(_notes),
        Anchors = ValueList.From(_anchors),
        Span = span,
    };
}
