using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenSourceHistory.ConformanceTests.Books;

/// <summary>Where in an e-book stands what proves a claim of its accessibility metadata.</summary>
/// <param name="ebook">The e-book.</param>
internal sealed partial class ClaimProof(EbookText ebook)
{
    /// <summary>The claims that a file may make, each with the place that proves it; null where nothing does, so that the claim must not be made.</summary>
    public IReadOnlyDictionary<string, string?> All => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["accessMode textual"] = PlaceOf(Named("p")),
        ["accessMode visual"] = PlaceOf(Pictures),
        ["accessModeSufficient textual"] = Undescribed.Any() ? null : "no picture without words",
        ["accessModeSufficient textual,visual"] = PlaceOf(Undescribed),
        ["accessibilityFeature tableOfContents"] = ListIn("toc"),
        ["accessibilityFeature readingOrder"] = ebook.Package.Descendants().Any(e => e.Name.LocalName == "itemref") ? "package.opf: spine" : null,
        ["accessibilityFeature displayTransformability"] = FixedSize().IsMatch(ebook.Sheets) ? null : "style sheets: every size of text is relative",
        ["accessibilityFeature ARIA"] = PlaceOf(Elements.Where(e => e.Attribute("role") is not null)),
        ["accessibilityFeature structuralNavigation"] = PlaceOf(Elements.Where(e => Heading().IsMatch(e.Name.LocalName))),
        ["accessibilityFeature alternativeText"] = Pictures.Any() && !Undescribed.Any() ? PlaceOf(Pictures) : null,
        ["accessibilityFeature index"] = PlaceOf(WithRole("doc-index")),
        ["accessibilityFeature pageBreakMarkers"] = PlaceOf(WithRole("doc-pagebreak")),
        ["accessibilityFeature pageNavigation"] = ListIn("page-list"),
        ["accessibilityHazard none"] = Elements.Any(e => e.Name.LocalName is "audio" or "video" or "script" or "object" or "iframe") ? null : "nothing moves, flashes or sounds",
    };

    private IEnumerable<XElement> Elements => ebook.Documents.OrderBy(d => d.Key, StringComparer.Ordinal).Where(d => d.Key != "cover.xhtml").SelectMany(d => d.Value.Descendants());

    // Of the book's own; the cover says what the title page says.
    private IEnumerable<XElement> Pictures => Named("img").Where(e => (string?)e.Attribute("role") != "presentation");

    private IEnumerable<XElement> Undescribed => Pictures.Where(e => string.IsNullOrEmpty((string?)e.Attribute("alt")));

    private IEnumerable<XElement> Named(string name) => Elements.Where(e => e.Name.LocalName == name);

    private IEnumerable<XElement> WithRole(string role) => Elements.Where(e => (string?)e.Attribute("role") == role);

    private string? ListIn(string type) => ebook.ListOf(type).Count > 0 ? $"nav.xhtml: {type}" : null;

    private string? PlaceOf(IEnumerable<XElement> elements) => elements.FirstOrDefault() is { } first
        ? $"{ebook.Documents.Single(d => d.Value == first.Document).Key}: {first.Name.LocalName}{((string?)first.Attribute("id") is { } id && !id.StartsWith("page-", StringComparison.Ordinal) ? "#" + id : string.Empty)}"
        : null;

    [GeneratedRegex(@"font-size:\s*[\d.]+(px|pt|pc|mm|cm|in|rem)")]
    private static partial Regex FixedSize();

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex Heading();
}
