namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>The rows of a table as they stand on pages that hold a part of it: what is cut is framed on each of them.</summary>
internal interface ITableParts
{
    /// <summary>What a row is higher where a page begins with it.</summary>
    /// <param name="line">Index of the row.</param>
    Length RoomAbove(int line);

    /// <summary>What a row is higher where a page ends with it.</summary>
    /// <param name="line">Index of the row.</param>
    Length RoomBelow(int line);

    /// <summary>A row.</summary>
    /// <param name="line">Index of the row.</param>
    /// <param name="first">Index of the page's first row of the table.</param>
    /// <param name="end">Index of the row behind the page's last.</param>
    GalleyRow RowOn(int line, int first, int end);
}
