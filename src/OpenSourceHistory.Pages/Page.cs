namespace OpenSourceHistory.Pages;

/// <summary>A finished page; coordinates from the top left of the trim box, y downwards.</summary>
/// <param name="Label">The folio as printed, such as <c>iv</c> or <c>12</c>; blank pages have theirs too.</param>
/// <param name="IsRecto">True for right-hand pages.</param>
/// <param name="TrimSize">Trim box.</param>
/// <param name="Bleed">Bleed beyond the trim box.</param>
/// <param name="HasCropMarks">True where crop marks stand outside the bleed.</param>
/// <param name="Items">What is painted, first the lowest, in reading order as far as text goes.</param>
/// <param name="Links">Links.</param>
public sealed record Page(
    string Label,
    bool IsRecto,
    Size TrimSize,
    Edges Bleed,
    bool HasCropMarks,
    ValueList<PageItem> Items,
    ValueList<LinkArea> Links)
{
    /// <summary>The number of which <see cref="Label"/> is the numeral.</summary>
    public int Number { get; init; }
}
