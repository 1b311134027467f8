namespace OpenSourceHistory.Markdown.Catalogues;

/// <summary>Books that are built as one run.</summary>
/// <param name="Books">The books, each once, in the order of the file; those that a pattern finds in ordinal order.</param>
/// <param name="Output">Folder for the outputs of all, one folder in it for each book; <c>output</c> in the catalogue's folder where it names none.</param>
public sealed record Catalogue(ValueList<CatalogueBook> Books, string Output);
