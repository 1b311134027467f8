using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// What a galley is made of: a paragraph, an unbreakable block, a float, a table, columns. Items are rows from top to bottom, which are
/// never cut; boxes, floats and page breaks name items.
/// </summary>
internal abstract record GalleyItem
{
    private protected GalleyItem()
    {
    }

    /// <summary>What stands in front of it.</summary>
    public ItemOpening Opening { get; init; } = ItemOpening.None;

    /// <summary>Padding and borders of boxes that begin with the item.</summary>
    public Length LeadIn { get; init; }

    /// <summary>Padding and borders of boxes that end with it.</summary>
    public Length LeadOut { get; init; }

    /// <summary>Nodes that begin at its first row.</summary>
    public ValueList<GalleyAnchor> Anchors { get; init; } = [];

    /// <summary>Nodes behind it that nothing comes after; they are found at its last row.</summary>
    public ValueList<GalleyAnchor> AnchorsBehind { get; init; } = [];

    /// <summary>What is painted in front of the first row, such as a list's marker; null for nothing.</summary>
    public RowMatter? Mark { get; init; }

    /// <summary>A link over a part of the first row, or null.</summary>
    public LinkArea? Link { get; init; }

    /// <summary>What is repeated above it at the head of a page or column, such as the heading of an index whose sub-entries go on; null for nothing.</summary>
    public RepeatedRows? Continued { get; init; }

    /// <summary>True where a break inside the item is to be avoided.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True for a heading and what is generated around it.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Its rows with all that stands around them, top to bottom.</summary>
    public ValueList<GalleyRow> Rows { get; private init; } = [];

    /// <summary>Its rows without what boxes, marks and anchors add.</summary>
    public abstract ValueList<GalleyRow> Bare { get; }

    /// <summary>Height of its rows, padding and borders counted.</summary>
    public virtual Length Height
    {
        get
        {
            var sum = LeadIn + LeadOut;
            foreach (var row in Bare)
            {
                sum += row.Height;
            }

            return sum;
        }
    }

    /// <summary>What an unforced break in front of a row costs; see <see cref="BreakCosts"/>.</summary>
    /// <param name="line">Index of the row.</param>
    public long CostBefore(int line) => line == 0 ? Opening.BreakCost
        : IsWhole ? Math.Max(BreakCosts.Avoid, Rows[line].BreakCost)
        : Rows[line].BreakCost;

    /// <summary>What is set again above a row where a page begins with it, or null.</summary>
    /// <param name="line">Index of the row.</param>
    public virtual RepeatedRows? HeadAbove(int line) => Continued;

    /// <summary>What is set again below a row where a page ends with it and the item goes on, or null.</summary>
    /// <param name="line">Index of the row.</param>
    public virtual RepeatedRows? FootBelow(int line) => null;

    /// <summary>What a row is higher where a page begins with it.</summary>
    /// <param name="line">Index of the row; not the first.</param>
    public virtual Length RoomAbove(int line) => Length.Zero;

    /// <summary>What a page needs below a row where it ends with it and the item goes on.</summary>
    /// <param name="line">Index of the row; not the last.</param>
    public virtual Length RoomBelow(int line) => Length.Zero;

    /// <summary>What a row adds to the height of its galley.</summary>
    /// <param name="line">Index of the row.</param>
    public virtual Length HeightOf(int line) => Rows[line].Height;

    /// <summary>The item with its rows as they stand on pages.</summary>
    public GalleyItem Dressed()
    {
        var isBare = LeadIn == Length.Zero && LeadOut == Length.Zero && Anchors.Count + AnchorsBehind.Count == 0 && Mark is null && Link is null;
        return this with { Rows = isBare ? Bare : Dress(Bare) };
    }

    /// <summary>Adds what boxes, marks and anchors add to rows.</summary>
    /// <param name="rows">The rows.</param>
    protected virtual ValueList<GalleyRow> Dress(ValueList<GalleyRow> rows)
    {
        var dressed = rows.AsSpan().ToArray();
        dressed[0] = FirstOf(dressed[0]);
        dressed[^1] = LastOf(dressed[^1]);
        return ValueList.Create<GalleyRow>(dressed);
    }

    /// <summary>Adds what stands in front of the item to its first row.</summary>
    /// <param name="row">The row.</param>
    protected GalleyRow FirstOf(GalleyRow row) => row with
    {
        Height = row.Height + LeadIn,
        Y = row.Y + LeadIn,
        Anchors = Anchors.Count == 0 ? row.Anchors : ValueList.From([.. Anchors, .. row.Anchors]),
        Matter = Mark is null ? row.Matter : new MarkedMatter(Mark, row.Matter),
        Links = Link is null ? row.Links : row.Links.Concat([Link]),
    };

    /// <summary>Adds what stands behind the item to its last row.</summary>
    /// <param name="row">The row.</param>
    protected GalleyRow LastOf(GalleyRow row) => row with
    {
        Height = row.Height + LeadOut,
        Anchors = AnchorsBehind.Count == 0 ? row.Anchors : row.Anchors.Concat(AnchorsBehind),
    };
}
