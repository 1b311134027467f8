namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A quotation set off from the text.</summary>
/// <param name="Blocks">Its content.</param>
public sealed record BlockQuote(ValueList<Block> Blocks) : Block;
