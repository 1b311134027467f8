namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A stretch of a galley that is placed whole inside a row of another, as cells of tables and columns are.</summary>
/// <param name="Galley">The galley.</param>
/// <param name="First">First row taken.</param>
/// <param name="End">Row behind the last one taken.</param>
/// <param name="X">From the left edge of the row to the galley's.</param>
/// <param name="Y">From the top of the row down to the first row taken.</param>
internal sealed record RowStack(Galley Galley, int First, int End, Length X, Length Y)
{
    /// <summary>True where there is room above and below it for what boxes repeat that are broken there.</summary>
    public bool ClonesBoxes { get; init; }

    /// <summary>The rows taken.</summary>
    public ReadOnlySpan<LocatedRow> Rows => Galley.Rows.AsSpan()[First..End];

    /// <summary>Height of the rows taken.</summary>
    public Length Height => End == First ? Length.Zero : Tops()[^1] + Galley.Rows[End - 1].Row.Height - Y;

    /// <summary>Tops of the rows taken, from the top of the row.</summary>
    public Length[] Tops()
    {
        var rows = Rows;
        var tops = new Length[rows.Length];
        var y = Y;
        for (var i = 0; i < tops.Length; i++)
        {
            y += i == 0 ? Length.Zero : rows[i].SpaceBefore;
            tops[i] = y;
            y += rows[i].Row.Height;
        }

        return tops;
    }

    /// <summary>Paints the stretch.</summary>
    /// <param name="ink">Receives what is painted.</param>
    /// <param name="x">Left edge of the row.</param>
    /// <param name="y">Its top.</param>
    public void Paint(PageInk ink, Length x, Length y)
    {
        var rows = Rows;
        var tops = Tops();
        for (var i = 0; i < tops.Length; i++)
        {
            tops[i] += y;
        }

        BoxRange.PaintAll(ink.Items, Galley.Boxes, rows, tops, X + x, ClonesBoxes);
        for (var i = 0; i < tops.Length; i++)
        {
            ink.Add(rows[i].Row, X + x, tops[i]);
        }
    }
}
