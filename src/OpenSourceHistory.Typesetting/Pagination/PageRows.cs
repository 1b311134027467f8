namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>The rows of a page.</summary>
/// <param name="All">All of them: floats at its head, the flow, floats at its foot.</param>
/// <param name="Head">Count of floats at its head.</param>
/// <param name="Foot">Count of floats at its foot.</param>
internal readonly record struct PageRows(PlacedRow[] All, int Head, int Foot)
{
    /// <summary>No rows.</summary>
    public static PageRows None { get; } = new([], 0, 0);

    /// <summary>Those of the flow, from the top down.</summary>
    public ReadOnlySpan<PlacedRow> Flow => All.AsSpan(Head, All.Length - Head - Foot);
}
