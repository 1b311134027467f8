using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Publishing.Receiving;

/// <summary>Something printed too near an edge.</summary>
/// <param name="Page">The page.</param>
/// <param name="Item">What is printed.</param>
/// <param name="Edge">The edge, for the author.</param>
/// <param name="Distance">How far it is from the edge.</param>
/// <param name="Least">How far it must be.</param>
internal sealed record MarginBreach(Page Page, PageItem Item, string Edge, Length Distance, Length Least);
