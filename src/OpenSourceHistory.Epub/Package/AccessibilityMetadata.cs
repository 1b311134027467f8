namespace OpenSourceHistory.Epub.Package;

/// <summary>
/// What a reader needs to know before buying (EPUB Accessibility 1.1, section 2; the European Accessibility Act asks for
/// it). Only what the exporter can know for certain is stated. A claim of conformance (<c>dcterms:conformsTo</c>) must name
/// who certified it, and no program can certify a text, so there is none.
/// </summary>
/// <param name="HasPictures">True where the book has pictures.</param>
/// <param name="PicturesHaveText">True where each of them has an alternative text.</param>
/// <param name="HasPageList">True where pages of another edition are marked and listed.</param>
internal sealed record AccessibilityMetadata(bool HasPictures, bool PicturesHaveText, bool HasPageList)
{
    /// <summary>Properties of the schema vocabulary and their values, in order.</summary>
    public IEnumerable<(string Property, string Value)> Entries
    {
        get
        {
            yield return ("accessMode", "textual");
            if (HasPictures)
            {
                yield return ("accessMode", "visual");
            }

            yield return ("accessModeSufficient", HasPictures && !PicturesHaveText ? "textual,visual" : "textual");
            foreach (var feature in Features)
            {
                yield return ("accessibilityFeature", feature);
            }

            yield return ("accessibilityHazard", "none");
            yield return ("accessibilitySummary", Summary);
        }
    }

    private IEnumerable<string> Features =>
    [
        "tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability",
        .. HasPictures && PicturesHaveText ? ["alternativeText"] : (string[])[],
        .. HasPageList ? ["pageBreakMarkers", "pageNavigation"] : (string[])[],
    ];

    private string Summary =>
        "The text reflows, has a table of contents and headings for navigation, names the language of foreign passages, and its notes link to their place and back. "
        + (!HasPictures ? "It has no pictures."
            : PicturesHaveText ? "All pictures that carry meaning have alternative texts."
            : "Some pictures have no alternative text.");
}
