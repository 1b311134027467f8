namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Items that stand whole on a page and are set in another way than the best, the last of them first.</summary>
/// <param name="Item">Index of the item.</param>
/// <param name="Variant">The way: one more than the index among its variants.</param>
/// <param name="Cost">What all of them cost.</param>
/// <param name="Above">Those above it; null for none.</param>
internal sealed record VariedItems(int Item, int Variant, long Cost, VariedItems? Above)
{
    /// <summary>The way in which an item is set: 0 for the best.</summary>
    /// <param name="varied">The items that are set in another; null for none.</param>
    /// <param name="item">Index of an item.</param>
    public static int VariantOf(VariedItems? varied, int item)
    {
        for (; varied is not null && varied.Item >= item; varied = varied.Above)
        {
            if (varied.Item == item)
            {
                return varied.Variant;
            }
        }

        return 0;
    }
}
