using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>How tables look by the sheet: what the table style says, so that cells need not.</summary>
/// <param name="Borders">Rules around a table.</param>
/// <param name="Head">A cell of its head, without text.</param>
/// <param name="Body">Another cell, without text.</param>
internal sealed record TableLook(Sides<Border> Borders, FlowCell Head, FlowCell Body)
{
    /// <summary>A table without rules.</summary>
    public static TableLook Plain { get; } = new(default, new FlowCell([], 1, RowMerge.None), new FlowCell([], 1, RowMerge.None));

    /// <summary>The rule between two rows of the body.</summary>
    public Border BetweenRows => FirstOf(Body.Borders.Bottom, Body.Borders.Top);

    /// <summary>The rule between two columns.</summary>
    public Border BetweenColumns => FirstOf(Body.Borders.Right, Body.Borders.Left);

    /// <summary>Rules at the edges of a table.</summary>
    public Sides<Border> Edges => new(
        FirstOf(Body.Borders.Top, Borders.Top), FirstOf(Body.Borders.Right, Borders.Right), FirstOf(Body.Borders.Bottom, Borders.Bottom), FirstOf(Body.Borders.Left, Borders.Left));

    /// <summary>Rules of the head row.</summary>
    public Sides<Border> HeadEdges => new(
        FirstOf(Head.Borders.Top, Borders.Top), FirstOf(Head.Borders.Right, Borders.Right), FirstOf(Head.Borders.Bottom, Body.Borders.Top), FirstOf(Head.Borders.Left, Borders.Left));

    /// <summary>The cell that the table style draws in a place.</summary>
    /// <param name="isHead">True in the first row, where it is repeated on each page.</param>
    public FlowCell CellOf(bool isHead) => isHead ? Head : Body;

    /// <summary>True for a cell with the rules that the table style draws, in such a table.</summary>
    /// <param name="borders">Rules of the cell.</param>
    /// <param name="table">Rules around its table.</param>
    /// <param name="isHead">True in the first row, where it is repeated on each page.</param>
    public bool Draws(Sides<Border> borders, Sides<Border> table, bool isHead) => table == Borders && borders == CellOf(isHead).Borders;

    private static Border FirstOf(Border one, Border other) => one.Style != BorderStyle.None ? one : other;
}
