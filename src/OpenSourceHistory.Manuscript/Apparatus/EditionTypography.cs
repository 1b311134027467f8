namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>What the colophon of an edition tells of its looks.</summary>
/// <param name="Typefaces">The typefaces used, that of the running text first, the others by how much stands in them.</param>
/// <param name="Setting">The setting of the running text; null where the reader sets it, as in an e-book.</param>
public sealed record EditionTypography(ValueList<TypefaceCredit> Typefaces, PageSetting? Setting);
