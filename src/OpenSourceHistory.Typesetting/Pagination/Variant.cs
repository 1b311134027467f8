using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Another way to set an item.</summary>
/// <param name="Item">The item, set so.</param>
/// <param name="Lines">Lines that it has more.</param>
/// <param name="Cost">What it costs.</param>
internal sealed record Variant(GalleyItem Item, int Lines, long Cost);
