using System.Text;
using OpenSourceHistory.Epub.Package;
using OpenSourceHistory.Manuscript.Printing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Epub.Package;

public sealed class PackageDocumentTests
{
    private static readonly BookMetadata Full = new()
    {
        Title = "Chinese Open Source",
        Subtitle = "A History in Six Acts",
        Language = "en-GB",
        Contributors =
        [
            new Contributor("Ada Writer", "Writer, Ada", ["aut", "ill"], null, false),
            new Contributor("Rev Reader", null, ["rev"], "for reading", false) { NativeName = "读者", NativeLanguage = "zh" },
            new Contributor(null, null, ["rev"], "for reading in secret", true),
        ],
        Description = "About code & people.",
        Subjects = ["History"],
        Publisher = "Imprint",
        Date = "2026",
        Rights = "CC BY-SA 4.0",
    };

    [Fact]
    public void Metadata_says_who_did_what()
    {
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <package version="3.0" unique-identifier="publication-id" xml:lang="en-GB" xmlns="http://www.idpf.org/2007/opf">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:identifier id="publication-id">urn:isbn:9780000000002</dc:identifier>
              <meta refines="#publication-id" property="identifier-type" scheme="onix:codelist5">15</meta>
              <dc:title id="title">Chinese Open Source</dc:title>
              <meta refines="#title" property="title-type">main</meta>
              <dc:title id="subtitle">A History in Six Acts</dc:title>
              <meta refines="#subtitle" property="title-type">subtitle</meta>
              <dc:language>en-GB</dc:language>
              <dc:creator id="person-1">Ada Writer</dc:creator>
              <meta refines="#person-1" property="role" scheme="marc:relators">aut</meta>
              <meta refines="#person-1" property="role" scheme="marc:relators">ill</meta>
              <meta refines="#person-1" property="file-as">Writer, Ada</meta>
              <dc:contributor id="person-2">Rev Reader</dc:contributor>
              <meta refines="#person-2" property="role" scheme="marc:relators">rev</meta>
              <meta refines="#person-2" property="alternate-script" xml:lang="zh">读者</meta>
              <dc:publisher>Imprint</dc:publisher>
              <dc:date>2026</dc:date>
              <dc:description>About code &amp; people.</dc:description>
              <dc:subject>History</dc:subject>
              <dc:rights>CC BY-SA 4.0</dc:rights>
              <meta property="dcterms:modified">2026-11-23T12:00:00Z</meta>
              <meta name="cover" content="cover-image" />
              <meta property="schema:accessMode">textual</meta>
              <meta property="schema:accessMode">visual</meta>
              <meta property="schema:accessModeSufficient">textual</meta>
              <meta property="schema:accessibilityFeature">tableOfContents</meta>
              <meta property="schema:accessibilityFeature">readingOrder</meta>
              <meta property="schema:accessibilityFeature">displayTransformability</meta>
              <meta property="schema:accessibilityFeature">ARIA</meta>
              <meta property="schema:accessibilityFeature">structuralNavigation</meta>
              <meta property="schema:accessibilityFeature">alternativeText</meta>
              <meta property="schema:accessibilityHazard">none</meta>
              <meta property="schema:accessibilitySummary" xml:lang="en-GB">Notes lead to their place in the text and back.</meta>
            </metadata>
            <manifest>
              <item id="one" href="one.xhtml" media-type="application/xhtml+xml" properties="nav" />
              <item id="css" href="styles/book.css" media-type="text/css" />
            </manifest>
            <spine toc="ncx">
              <itemref idref="one" />
            </spine>
            </package>

            """,
            Write(Full, Accessible(new AccessibilityFacts(2, 0) { HasHeadings = true, HasNotes = true })));
    }

    [Fact]
    public void Catalogues_are_told_where_the_book_belongs()
    {
        var book = Full with
        {
            SortTitle = "Source, Chinese Open",
            FurtherLanguages = ["zh-Hans"],
            SubjectCodes = [new SubjectCode("Thema", "UMZ", "Software"), new SubjectCode("BISAC", "HIS037070", null)],
            Series = new BookSeries("Histories", "2"),
        };
        var package = Write(book, Accessible(new AccessibilityFacts(0, 0)), printIsbn: "urn:isbn:9780000000019");

        Assert.Contains("<meta refines=\"#title\" property=\"file-as\">Source, Chinese Open</meta>", package, StringComparison.Ordinal);
        Assert.Contains("<dc:language>en-GB</dc:language>\n  <dc:language>zh-Hans</dc:language>", package, StringComparison.Ordinal);
        Assert.Contains("<dc:subject>History</dc:subject>\n  <dc:subject id=\"subject-1\">Software</dc:subject>\n  <meta refines=\"#subject-1\" property=\"authority\">Thema</meta>\n  <meta refines=\"#subject-1\" property=\"term\">UMZ</meta>\n  <dc:subject id=\"subject-2\">HIS037070</dc:subject>", package, StringComparison.Ordinal);
        Assert.Contains("<meta id=\"series\" property=\"belongs-to-collection\">Histories</meta>\n  <meta refines=\"#series\" property=\"collection-type\">series</meta>\n  <meta refines=\"#series\" property=\"group-position\">2</meta>", package, StringComparison.Ordinal);
        Assert.Contains("<dc:source>urn:isbn:9780000000019</dc:source>", package, StringComparison.Ordinal);
    }

    // Without a creator, readers show "unknown author".
    [Theory]
    [InlineData("edt", "trl", "Edited by Ann Lee")]
    [InlineData("trl", "rev", "Translated by Ann Lee")]
    public void A_book_without_authors_is_its_editors(string role, string other, string line)
    {
        var book = Full with { Contributors = [new Contributor("Bo Ray", null, [other], null, false), new Contributor("Ann Lee", null, [role], null, false)] };
        var package = Write(book, Accessible(new AccessibilityFacts(0, 0)));

        Assert.Matches("<dc:creator id=\"person-2\">Ann Lee</dc:creator>", package);
        Assert.Matches("<dc:contributor id=\"person-1\">Bo Ray</dc:contributor>", package);
        Assert.Equal(line, CreatorLine.Of(book));
    }

    [Fact]
    public void No_alternative_text_is_claimed_where_a_picture_has_none()
    {
        var package = Write(Full, Accessible(new AccessibilityFacts(2, 1)));

        Assert.DoesNotContain(">alternativeText<", package, StringComparison.Ordinal);
        Assert.Contains("accessModeSufficient\">textual,visual<", package, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_of_text_alone_is_textual_and_nothing_else()
    {
        Assert.DoesNotContain("visual", Write(Full, Accessible(new AccessibilityFacts(0, 0))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_book_does_not_say_is_left_out()
    {
        var package = Write(EpubSample.Metadata, Accessible(new AccessibilityFacts(0, 0)), "urn:uuid:1");

        Assert.DoesNotContain("subtitle", package, StringComparison.Ordinal);
        Assert.DoesNotContain("dc:date", package, StringComparison.Ordinal);
        Assert.DoesNotContain("identifier-type", package, StringComparison.Ordinal);
        Assert.DoesNotContain("conformsTo", package, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_conformance_names_who_certifies_it()
    {
        var statement = new AccessibilityStatement
        {
            Conformance = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
            Certifier = "Imprint",
            Credential = "Auditor",
            Report = "https://example.org/report",
            Contact = "access@example.org",
            Hazards = ["noFlashingHazard"],
        };
        var package = Write(Full, new AccessibilityMetadata(new AccessibilityFacts(0, 0), statement, "en-GB"));

        Assert.Contains("""
              <meta id="conformance" property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
              <meta id="certifier" refines="#conformance" property="a11y:certifiedBy">Imprint</meta>
              <meta refines="#certifier" property="a11y:certifierCredential">Auditor</meta>
              <link rel="a11y:certifierReport" refines="#certifier" href="https://example.org/report" />
            """, package, StringComparison.Ordinal);
        Assert.Contains("accessibilityHazard\">noFlashingHazard<", package, StringComparison.Ordinal);
        Assert.Contains(">Questions about accessibility: access@example.org<", package, StringComparison.Ordinal);
    }

    // Each claim is made where it holds, and where it does not, not.
    [Fact]
    public void Claims_follow_from_the_book()
    {
        var all = Write(Full, Accessible(new AccessibilityFacts(3, 0) { HasIndex = true, HasPageList = true, HasHeadings = true }));
        var none = Write(Full, new AccessibilityMetadata(new AccessibilityFacts(3, 2), null, "de"));

        foreach (var claim in (string[])["alternativeText", "index", "pageBreakMarkers", "pageNavigation", "structuralNavigation"])
        {
            Assert.Contains($"accessibilityFeature\">{claim}<", all, StringComparison.Ordinal);
            Assert.DoesNotContain($"accessibilityFeature\">{claim}<", none, StringComparison.Ordinal);
        }

        Assert.Contains("xml:lang=\"de\">2 von 3 Bildern haben außer der Legende keine Beschreibung.<", none, StringComparison.Ordinal);
    }

    private static AccessibilityMetadata Accessible(AccessibilityFacts facts) => new(facts, null, "en-GB");

    private static string Write(BookMetadata book, AccessibilityMetadata accessibility, string identifier = "urn:isbn:9780000000002", string? printIsbn = null) =>
        Encoding.UTF8.GetString(new PackageDocument(
            new PackageMetadata(book, identifier, EpubSample.BuildTime, accessibility) { PrintIsbn = printIsbn },
            [
                new ManifestItem("one", "one.xhtml", ManifestItem.Xhtml, Array.Empty<byte>(), "nav", IsInSpine: true),
                new ManifestItem("css", "styles/book.css", "text/css", Array.Empty<byte>()),
            ]).Write());
}
