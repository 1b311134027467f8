namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>The rows of a table.</summary>
/// <param name="Bare">Its rows.</param>
/// <param name="Parts">Makes them where a page holds but a part.</param>
internal sealed record TableItem(ValueList<GalleyRow> Bare, ITableParts Parts) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = Bare;

    /// <summary>Its head, set again at the top of each page that the table continues on; null for none.</summary>
    public RepeatedRows? Head { get; init; }

    /// <summary>Its foot, set again at the end of each page that the table goes on behind; null for none.</summary>
    public RepeatedRows? Foot { get; init; }

    /// <summary>Index of the first row behind the head.</summary>
    public int BodyLine { get; init; }

    /// <inheritdoc/>
    public override RepeatedRows? HeadAbove(int line) => line > 0 && line >= BodyLine ? Head : null;

    /// <inheritdoc/>
    public override RepeatedRows? FootBelow(int line) => line >= BodyLine ? Foot : null;

    /// <inheritdoc/>
    public override Length RoomAbove(int line) => Parts.RoomAbove(line);

    /// <inheritdoc/>
    public override Length RoomBelow(int line) => Parts.RoomBelow(line) + (FootBelow(line)?.Height ?? Length.Zero);

    /// <summary>A row as it stands on a page that holds a part of the table.</summary>
    /// <param name="line">Index of the row.</param>
    /// <param name="first">Index of the page's first row of the table.</param>
    /// <param name="end">Index of the row behind the page's last.</param>
    public GalleyRow RowOn(int line, int first, int end)
    {
        if (first == 0 && end == Bare.Count)
        {
            return Rows[line];
        }

        var row = Parts.RowOn(line, first, end) with { BreakCost = Bare[line].BreakCost, X = Bare[line].X };
        row = line == 0 ? FirstOf(row) : row;
        return line == Bare.Count - 1 ? LastOf(row) : row;
    }
}
