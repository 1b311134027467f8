namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="IsTight">True where items are set without space between.</param>
/// <param name="Numbering">Numbering, or null for bullets.</param>
public sealed record ListBlock(ValueList<ListItem> Items, bool IsTight, ListNumbering? Numbering) : Block;
