namespace OpenSourceHistory.Citations.Processing;

/// <summary>A bibliography in the order of its style. How its entries are indented and spaced is for the sheet of the book to say.</summary>
/// <param name="Entries">The entries.</param>
public sealed record Bibliography(ValueList<BibliographyEntry> Entries);
