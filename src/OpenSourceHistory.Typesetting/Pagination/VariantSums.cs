namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>By how many lines a page can be made longer or shorter by setting items that stand whole on it in other ways, and the cheapest way to each.</summary>
internal sealed class VariantSums
{
    /// <summary>Lines by which a page is changed at most.</summary>
    public const int Most = 2;

    private VariedItems?[] _best = new VariedItems?[(2 * Most) + 1];
    private VariedItems?[] _next = new VariedItems?[(2 * Most) + 1];

    /// <summary>Begins a page.</summary>
    public void Clear() => Array.Clear(_best);

    /// <summary>The cheapest way to change the page by a number of lines; null where there is none, and for no lines.</summary>
    /// <param name="lines">Lines more, from minus to plus <see cref="Most"/>.</param>
    public VariedItems? For(int lines) => _best[lines + Most];

    /// <summary>Adds an item that stands whole on the page, below those added before.</summary>
    /// <param name="item">Index of the item.</param>
    /// <param name="variants">Its variants.</param>
    public void Add(int item, ValueList<Variant> variants)
    {
        if (variants.Count == 0)
        {
            return;
        }

        Array.Copy(_best, _next, _best.Length);
        for (var variant = 0; variant < variants.Count; variant++)
        {
            for (var lines = -Most; lines <= Most; lines++)
            {
                if (lines == 0 || For(lines) is not null)
                {
                    Offer(lines, item, variant, variants[variant]);
                }
            }
        }

        (_best, _next) = (_next, _best);
    }

    // Below the cheapest way to some lines more.
    private void Offer(int before, int item, int index, Variant variant)
    {
        var lines = before + variant.Lines;
        var cost = variant.Cost + (For(before)?.Cost ?? 0);
        if (lines is not 0 and >= -Most and <= Most && (_next[lines + Most] is not { } known || cost < known.Cost))
        {
            _next[lines + Most] = new VariedItems(item, index + 1, cost, For(before));
        }
    }
}
