using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A row on a page.</summary>
/// <param name="Flow">The row.</param>
/// <param name="Top">Its top, from the top of the text block.</param>
internal readonly record struct PlacedRow(LocatedRow Flow, Length Top)
{
    /// <summary>The row.</summary>
    public GalleyRow Row => Flow.Row;

    /// <summary>Its bottom.</summary>
    public Length Bottom => Top + Row.Height;
}
