namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A table of contents, made by the contents pass.</summary>
/// <param name="Entries">Its entries, in reading order.</param>
public sealed record Contents(ValueList<ContentsEntry> Entries) : Block;
