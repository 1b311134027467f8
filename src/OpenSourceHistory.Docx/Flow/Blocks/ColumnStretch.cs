namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Items that are set in columns.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">The first behind them.</param>
/// <param name="Columns">The columns.</param>
internal readonly record struct ColumnStretch(int Start, int End, FlowColumns Columns);
