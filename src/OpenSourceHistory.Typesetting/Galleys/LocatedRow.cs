namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A row and where in its galley it is.</summary>
/// <param name="Index">Index of its item.</param>
/// <param name="Item">Its item.</param>
/// <param name="Line">Index in the item.</param>
/// <param name="Row">The row.</param>
internal readonly record struct LocatedRow(int Index, GalleyItem Item, int Line, GalleyRow Row)
{
    /// <summary>Collapsed margin above.</summary>
    public Length SpaceBefore => Line == 0 ? Item.Opening.SpaceBefore : Length.Zero;

    /// <summary>What an unforced break in front of the row costs.</summary>
    public long CostBefore => Item.CostBefore(Line);

    /// <summary>What the row adds to the height of its galley.</summary>
    public Length Height => Item.HeightOf(Line);

    /// <summary>How many rows of the item stand in the row beside each other: more than one in a band of columns.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>True for the last row of the item.</summary>
    public bool IsLast => Line + Lines == Item.Rows.Count;

    /// <summary>What is set again above the row where a page begins with it, or null.</summary>
    public RepeatedRows? Head => Item.HeadAbove(Line);

    /// <summary>What is set again below the row where a page ends with it and the item goes on, or null.</summary>
    public RepeatedRows? Foot => IsLast ? null : Item.FootBelow(Line);
}
