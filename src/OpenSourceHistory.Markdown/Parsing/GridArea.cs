namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A cell of a drawn table: the columns and rows of the grid that it covers, ends excluded.</summary>
internal readonly record struct GridArea(int Left, int Top, int Right, int Bottom);
