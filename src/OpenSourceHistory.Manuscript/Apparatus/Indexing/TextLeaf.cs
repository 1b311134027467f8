namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>A text node that terms are looked for in.</summary>
/// <param name="Text">The node.</param>
/// <param name="MarkedPaths">Entries that the author has marked around it, by key; they are not marked a second time.</param>
/// <param name="Scopes">Ids of what it stands in that terms name as their main places.</param>
internal sealed record TextLeaf(Text Text, ValueList<string> MarkedPaths, ValueList<string> Scopes);
