namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Set matter before it is cut into pages: items from top to bottom and the boxes around them. Nothing in it is painted yet.</summary>
/// <param name="Items">The items.</param>
/// <param name="Boxes">Boxes by first item, outer before inner.</param>
internal sealed record Galley(ValueList<GalleyItem> Items, ValueList<BoxRange> Boxes)
{
    private readonly int[] _starts = StartsOf(Items);
    private readonly (ClonedEdges Across, ClonedEdges Within)[]? _cloned = ClonedOf(Items, Boxes);
    private GalleyItem? _beginningPage;

    /// <summary>The rows of all items.</summary>
    public ValueList<LocatedRow> Rows { get; } = RowsOf(Items);

    /// <summary>What the author is to be told of it.</summary>
    public ValueList<Diagnostic> Findings { get; init; } = [];

    /// <summary>Height of all rows with the space between them, the space above the first not counted.</summary>
    public Length Height
    {
        get
        {
            var sum = Length.Zero;
            for (var i = 0; i < Rows.Count; i++)
            {
                sum += Rows[i].Height + (i == 0 ? Length.Zero : Rows[i].SpaceBefore);
            }

            return sum;
        }
    }

    /// <summary>Index of an item's first row.</summary>
    /// <param name="item">Index of the item; one more than the last for the end.</param>
    public int StartOf(int item) => _starts[item];

    /// <summary>What boxes repeat where they are broken in front of a row.</summary>
    /// <param name="item">Index of the item; one more than the last for the end.</param>
    /// <param name="line">Index of the row in the item.</param>
    public ClonedEdges ClonedBefore(int item, int line) => _cloned is null || item == _cloned.Length ? default : line == 0 ? _cloned[item].Across : _cloned[item].Within;

    /// <summary>Galleys one below the other.</summary>
    /// <param name="galleys">The galleys in order.</param>
    /// <param name="before">What stands in front of the last item above them; null for nothing.</param>
    public static Galley Join(IReadOnlyList<Galley> galleys, ItemOpening? before = null)
    {
        var items = new List<GalleyItem>();
        var boxes = new List<BoxRange>();
        var findings = new List<Diagnostic>();
        foreach (var galley in galleys)
        {
            var offset = items.Count;
            items.AddRange(galley.Items);
            if (offset < items.Count)
            {
                items[offset] = galley.FirstBehind(offset == 0 ? before ?? ItemOpening.None : items[offset - 1].Opening);
            }

            findings.AddRange(galley.Findings);
            foreach (var box in galley.Boxes)
            {
                boxes.Add(box with { FirstItem = box.FirstItem + offset, LastItem = box.LastItem + offset });
            }
        }

        return new Galley(ValueList.From(items), ValueList.From(boxes)) { Findings = ValueList.From(findings) };
    }

    // Where the page type changes, a page ends. The item that begins one is the same each time, so that what is known of it stays known.
    private GalleyItem FirstBehind(ItemOpening before)
    {
        var first = Items[0];
        return first.Opening.PageName == before.PageName || first.Opening.Forced != ForcedBreak.None
            ? first
            : _beginningPage ??= first with { Opening = first.Opening with { Forced = ForcedBreak.Page } };
    }

    private static (ClonedEdges Across, ClonedEdges Within)[]? ClonedOf(ValueList<GalleyItem> items, ValueList<BoxRange> boxes)
    {
        (ClonedEdges Across, ClonedEdges Within)[]? cloned = null;
        foreach (var box in boxes)
        {
            for (var item = box.FirstItem; box.Cloned != default && item <= box.LastItem; item++)
            {
                cloned ??= new (ClonedEdges, ClonedEdges)[items.Count];
                cloned[item] = (item == box.FirstItem ? cloned[item].Across : cloned[item].Across + box.Cloned, cloned[item].Within + box.Cloned);
            }
        }

        return cloned;
    }

    private static int[] StartsOf(ValueList<GalleyItem> items)
    {
        var starts = new int[items.Count + 1];
        for (var i = 0; i < items.Count; i++)
        {
            starts[i + 1] = starts[i] + items[i].Rows.Count;
        }

        return starts;
    }

    private static ValueList<LocatedRow> RowsOf(ValueList<GalleyItem> items)
    {
        var rows = new List<LocatedRow>(StartsOf(items)[^1]);
        for (var i = 0; i < items.Count; i++)
        {
            for (var line = 0; line < items[i].Rows.Count; line++)
            {
                rows.Add(new LocatedRow(i, items[i], line, items[i].Rows[line]));
            }
        }

        return ValueList.From(rows);
    }
}
