namespace OpenSourceHistory.Epub.Content;

/// <summary>Where a place that a locator names stands in the publication.</summary>
/// <param name="File">Index of its content document.</param>
/// <param name="Division">What its division is called in short: <c>Act III</c>.</param>
/// <param name="Section">Number of its section in the document; 0 before the first.</param>
/// <param name="Title">Title of its section, or null.</param>
/// <param name="Folio">The page of the edition whose pages are listed; null where none is marked before it.</param>
internal sealed record LocatorPlace(int File, string Division, int Section, string? Title, PageFolio? Folio);
