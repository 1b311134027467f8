namespace OpenSourceHistory.Publishing.Builds;

/// <summary>What a format does not show of a book and its sheet.</summary>
/// <param name="Format">The format: PDF, DOCX or EPUB.</param>
/// <param name="Missing">What it does not show, properties of the sheet and kinds of text, with the number of places.</param>
/// <param name="Partial">Properties that it honours in part, with the number of declarations.</param>
public sealed record FormatLimits(string Format, ValueList<(string What, int Count)> Missing, ValueList<(string What, int Count)> Partial);
