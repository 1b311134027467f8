namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>An entry or sub-entry of an index.</summary>
/// <param name="Level">0 for an entry, 1 for a sub-entry, 2 for what is below that.</param>
/// <param name="Inlines">Its term, its places and its cross references.</param>
public sealed record IndexEntry(int Level, ValueList<Inline> Inlines) : Node;
