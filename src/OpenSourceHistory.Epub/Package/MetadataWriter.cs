using System.Globalization;
using System.Xml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Package;

/// <summary>Writes the <c>metadata</c> element (EPUB 3.3, section 5.5).</summary>
/// <param name="xml">Receives it.</param>
/// <param name="metadata">What to say.</param>
internal sealed class MetadataWriter(XmlWriter xml, PackageMetadata metadata)
{
    /// <summary>Id of the publication's identifier.</summary>
    public const string IdentifierId = "publication-id";

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private readonly BookMetadata _book = metadata.Book;

    /// <summary>Writes the element.</summary>
    public void Write()
    {
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("metadata", PackageDocument.Namespace);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        WriteIdentifier();
        WriteTitles();
        WriteElement("language", _book.Language);
        foreach (var language in _book.FurtherLanguages)
        {
            WriteElement("language", language);
        }

        WriteContributors();
        WriteElement("publisher", _book.Publisher);
        WriteElement("date", _book.Date);
        WriteElement("description", _book.Description);
        foreach (var subject in _book.Subjects)
        {
            WriteElement("subject", subject);
        }

        WriteSubjectCodes();
        WriteElement("rights", _book.Rights);
        WriteProperty("dcterms:modified", metadata.Modified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        WriteSeries();
        WriteSources();
        WriteCoverForOldReaders();
        WriteFontsForApple();
        WriteAccessibility();
        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
    }

    private void WriteIdentifier()
    {
        WriteElement("identifier", metadata.Identifier, IdentifierId);
        if (metadata.Identifier.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase))
        {
            // ONIX code list 5: 15 is ISBN-13, 02 is ISBN-10.
            var isLong = metadata.Identifier.Count(char.IsAsciiDigit) >= 13;
            WriteProperty("identifier-type", isLong ? "15" : "02", IdentifierId, "onix:codelist5");
        }
    }

    private void WriteTitles()
    {
        WriteElement("title", _book.Title, "title");
        WriteProperty("title-type", "main", "title");
        if (_book.SortTitle is { } sorted)
        {
            WriteProperty("file-as", sorted, "title");
        }

        if (!string.IsNullOrEmpty(_book.Subtitle))
        {
            WriteElement("title", _book.Subtitle, "subtitle");
            WriteProperty("title-type", "subtitle", "subtitle");
        }
    }

    // Who wishes to stay unnamed has no name here either; such contributors arrive without one.
    private void WriteContributors()
    {
        var number = 0;
        foreach (var contributor in _book.Contributors)
        {
            if (!contributor.IsAnonymous && contributor.NameIn(_book.Language) is { } name && !string.IsNullOrWhiteSpace(name))
            {
                WriteContributor(contributor, name, ++number);
            }
        }
    }

    private void WriteContributor(Contributor contributor, string name, int number)
    {
        var isCreator = contributor.Roles.Contains(_book.CreatorRole, StringComparer.Ordinal);
        var id = "person-" + number.ToString(CultureInfo.InvariantCulture);
        WriteElement(isCreator ? "creator" : "contributor", name, id);
        foreach (var role in contributor.Roles)
        {
            WriteProperty("role", role, id, "marc:relators");
        }

        if (contributor.SortNameIn(_book.Language) is { Length: > 0 } sorted && (sorted != name || contributor.SortName is not null))
        {
            WriteProperty("file-as", sorted, id);
        }

        // Whichever of the two names is not displayed (EPUB 3.3, section D.3.1).
        if (contributor.NativeName is { } native)
        {
            var isNative = contributor.IsNativeIn(_book.Language);
            WriteProperty("alternate-script", isNative ? contributor.Name! : native, id, language: isNative ? "und-Latn" : contributor.NativeLanguage);
        }
    }

    // EPUB 3.3 knows no property of its own for it; pageBreakSource of EPUB Accessibility 1.2 is an error to its checkers.
    private void WriteSources()
    {
        if (metadata.PageSource is { } source)
        {
            WriteElement("source", source, "page-source");
            WriteProperty("source-of", "pagination", "page-source");
        }

        if (metadata.PrintIsbn != metadata.PageSource)
        {
            WriteElement("source", metadata.PrintIsbn);
        }
    }

    // EPUB 3.3, section D.3.4: a scheme of the registry of subject authorities, and the code in it.
    private void WriteSubjectCodes()
    {
        foreach (var (index, subject) in _book.SubjectCodes.Index())
        {
            var id = "subject-" + (index + 1).ToString(CultureInfo.InvariantCulture);
            WriteElement("subject", subject.Name ?? subject.Code, id);
            WriteProperty("authority", subject.Scheme, id);
            WriteProperty("term", subject.Code, id);
        }
    }

    // EPUB 3.3, section D.3.5.
    private void WriteSeries()
    {
        if (_book.Series is { } series)
        {
            const string Id = "series";
            WriteProperty("belongs-to-collection", series.Name, id: Id);
            WriteProperty("collection-type", "series", Id);
            if (series.Position is { } position)
            {
                WriteProperty("group-position", position, Id);
            }
        }
    }

    // Kobo and Kindle look for the cover by this EPUB 2 entry.
    private void WriteCoverForOldReaders()
    {
        xml.WriteWhitespace("\n  ");
        xml.WriteStartElement("meta", PackageDocument.Namespace);
        xml.WriteAttributeString("name", "cover");
        xml.WriteAttributeString("content", PackageDocument.CoverImageId);
        xml.WriteEndElement();
    }

    // The prefix is none of those that EPUB reserves.
    private void WriteFontsForApple()
    {
        if (metadata.HasFonts)
        {
            WriteProperty("ibooks:specified-fonts", "true");
        }
    }

    private void WriteAccessibility()
    {
        foreach (var (property, value) in metadata.Accessibility.Entries)
        {
            WriteProperty("schema:" + property, value, language: property == "accessibilitySummary" ? "en" : null);
        }
    }

    private void WriteElement(string name, string? value, string? id = null)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        xml.WriteWhitespace("\n  ");
        xml.WriteStartElement("dc", name, DublinCore);
        if (id is not null)
        {
            xml.WriteAttributeString("id", id);
        }

        xml.WriteString(XmlSafeText.Clean(value.Trim()));
        xml.WriteEndElement();
    }

    private void WriteProperty(string property, string value, string? refines = null, string? scheme = null, string? language = null, string? id = null)
    {
        xml.WriteWhitespace("\n  ");
        xml.WriteStartElement("meta", PackageDocument.Namespace);
        if (id is not null)
        {
            xml.WriteAttributeString("id", id);
        }

        if (refines is not null)
        {
            xml.WriteAttributeString("refines", "#" + refines);
        }

        xml.WriteAttributeString("property", property);
        if (scheme is not null)
        {
            xml.WriteAttributeString("scheme", scheme);
        }

        if (language is not null)
        {
            xml.WriteAttributeString("xml", "lang", null, language);
        }

        xml.WriteString(XmlSafeText.Clean(value));
        xml.WriteEndElement();
    }
}
