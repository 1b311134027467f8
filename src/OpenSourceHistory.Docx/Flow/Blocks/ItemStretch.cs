namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Items that are set in columns, or on pages of another type: a section of the Word file (17.6).</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">The first behind them.</param>
internal readonly record struct ItemStretch(int Start, int End)
{
    /// <summary>The columns, or null for those around.</summary>
    public FlowColumns? Columns { get; init; }

    /// <summary>The pages, or null for those around.</summary>
    public FlowPage? Page { get; init; }

    /// <summary>True where it holds all of another's items.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="end">The first behind them.</param>
    public bool Holds(int start, int end) => Start <= start && end <= End;
}
