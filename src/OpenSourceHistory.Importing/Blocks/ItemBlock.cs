namespace OpenSourceHistory.Importing.Blocks;

/// <summary>A paragraph or list of an item.</summary>
/// <param name="Text">Its Markdown.</param>
/// <param name="ListKind">Marker of a list; null for a paragraph.</param>
internal readonly record struct ItemBlock(string Text, string? ListKind = null);
