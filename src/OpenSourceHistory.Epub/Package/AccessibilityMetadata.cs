using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Epub.Package;

/// <summary>
/// What a reader needs to know before buying (EPUB Accessibility 1.1, section 2; the European Accessibility Act asks for it). Each claim follows from the
/// book, or is the publisher's: that it conforms to something must be certified by somebody, and no program can certify a text.
/// </summary>
/// <param name="Facts">What the book has.</param>
/// <param name="Statement">What the publisher states, or null.</param>
/// <param name="Language">BCP 47 language of the book.</param>
internal sealed record AccessibilityMetadata(AccessibilityFacts Facts, AccessibilityStatement? Statement, string Language)
{
    /// <summary>Properties of the schema vocabulary and their values, in order, the summary not among them.</summary>
    public IEnumerable<(string Property, string Value)> Entries
    {
        get
        {
            yield return ("accessMode", "textual");
            if (Facts.Pictures > 0)
            {
                yield return ("accessMode", "visual");
            }

            yield return ("accessModeSufficient", Facts.Undescribed > 0 ? "textual,visual" : "textual");
            foreach (var feature in Features)
            {
                yield return ("accessibilityFeature", feature);
            }

            IEnumerable<string> hazards = Statement is { Hazards.Count: > 0 } stated ? stated.Hazards : ["none"];
            foreach (var hazard in hazards)
            {
                yield return ("accessibilityHazard", hazard);
            }
        }
    }

    /// <summary>What the other properties cannot say, in the book's language.</summary>
    public string Summary
    {
        get
        {
            if (Statement?.Summary is { } own)
            {
                return own;
            }

            var words = Vocabulary.Of(Language);
            string?[] sentences =
            [
                Facts.HasNotes ? words["accessibility-notes"] : null,
                Facts.HasForeignText ? words["accessibility-languages"] : null,
                Facts.Undescribed > 0 ? words.Format("accessibility-undescribed", Facts.Undescribed, Facts.Pictures) : null,
                Statement?.Contact is { } contact ? words.Format("accessibility-contact", contact) : null,
            ];
            var told = sentences.OfType<string>().ToArray();
            return told.Length > 0 ? string.Join(words["sentence-space"], told) : words["accessibility-text"];
        }
    }

    private IEnumerable<string> Features =>
    [
        "tableOfContents", "readingOrder", "displayTransformability", "ARIA",
        .. Facts.HasHeadings ? ["structuralNavigation"] : (string[])[],
        .. Facts is { Pictures: > 0, Undescribed: 0 } ? ["alternativeText"] : (string[])[],
        .. Facts.HasIndex ? ["index"] : (string[])[],
        .. Facts.HasPageList ? ["pageBreakMarkers", "pageNavigation"] : (string[])[],
    ];
}
