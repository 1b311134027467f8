using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A place between two rows of a galley: in front of a line of an item, set in one of its ways.</summary>
/// <param name="Item">Index of the item; one more than the last at the galley's end.</param>
/// <param name="Variant">The way in which the item is set: 0 for the best, else one more than the index among its variants.</param>
/// <param name="Line">Index of the line.</param>
internal readonly record struct GalleyPlace(int Item, int Variant, int Line) : IComparable<GalleyPlace>
{
    /// <summary>The place in front of an item.</summary>
    /// <param name="item">Index of the item.</param>
    public static GalleyPlace Before(int item) => new(item, 0, 0);

    /// <summary>The place behind the row.</summary>
    /// <param name="row">The row behind this place.</param>
    public GalleyPlace Behind(in LocatedRow row) => row.IsLast ? Before(Item + 1) : this with { Line = Line + 1 };

    /// <inheritdoc/>
    public int CompareTo(GalleyPlace other) =>
        Item != other.Item ? Item.CompareTo(other.Item)
        : Line != other.Line ? Line.CompareTo(other.Line)
        : Variant.CompareTo(other.Variant);
}
