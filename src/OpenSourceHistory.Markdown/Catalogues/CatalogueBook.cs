namespace OpenSourceHistory.Markdown.Catalogues;

/// <summary>A book of a catalogue.</summary>
/// <param name="Name">Its path from the catalogue's folder on, with solidi, as people call it.</param>
/// <param name="Path">Its path: a folder, or a Markdown file.</param>
/// <param name="Editions">Names of the editions that are built; empty for all.</param>
public sealed record CatalogueBook(string Name, string Path, ValueList<string> Editions);
