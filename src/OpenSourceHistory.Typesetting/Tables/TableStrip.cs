namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>What of a table is never cut: a row, or a part of a row that is taller than a page.</summary>
/// <param name="Row">Index of the row.</param>
/// <param name="Top">Its top, from the top of the table.</param>
/// <param name="Height">Its height.</param>
internal readonly record struct TableStrip(int Row, Length Top, Length Height)
{
    /// <summary>What a break in front of it costs, where it goes on with a row.</summary>
    public long Cost { get; init; }

    /// <summary>Its bottom.</summary>
    public Length Bottom => Top + Height;
}
