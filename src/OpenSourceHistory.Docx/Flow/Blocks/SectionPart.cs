namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Items of one section of the Word file (17.6): all of them in the same columns, on pages of one type.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">The first behind them.</param>
/// <param name="Columns">Their columns.</param>
/// <param name="Page">Their pages.</param>
internal readonly record struct SectionPart(int Start, int End, FlowColumns Columns, FlowPage Page);
