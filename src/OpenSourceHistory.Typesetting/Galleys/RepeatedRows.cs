using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>The head or the foot of a table, set again on each page that holds a part of it, or what says of an entry that it goes on.</summary>
/// <param name="Height">Height of all its rows.</param>
/// <param name="Rows">Its rows, one below the other.</param>
internal sealed record RepeatedRows(Length Height, ValueList<GalleyRow> Rows)
{
    /// <summary>Height of what stands above the table's box.</summary>
    public Length Above { get; init; }

    /// <summary>Paints it; what is linked or found in it stays where it stands in the table.</summary>
    /// <param name="ink">Receives what is painted.</param>
    /// <param name="left">Left edge of the text block.</param>
    /// <param name="top">Its top.</param>
    public void Paint(PageInk ink, Length left, Length top)
    {
        var (items, links) = (ink.Items.Count, ink.Links.Count);
        foreach (var row in Rows)
        {
            ink.Add(row, left, top);
            top += row.Height;
        }

        ink.MarkFrom(items, ItemMark.OfArtifact(ArtifactKind.Pagination));
        ink.Links.RemoveRange(links, ink.Links.Count - links);
    }
}
