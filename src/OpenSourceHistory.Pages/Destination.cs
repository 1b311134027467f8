using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Pages;

/// <summary>Where an id is.</summary>
/// <param name="Id">The id.</param>
/// <param name="PageIndex">Zero-based page.</param>
/// <param name="Position">Top left of the node on that page.</param>
public sealed record Destination(string Id, int PageIndex, Point Position)
{
    /// <summary>The element that the node is, or stands in.</summary>
    public ItemMark Mark { get; init; }
}
