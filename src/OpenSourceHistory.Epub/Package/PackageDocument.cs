using System.Xml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Navigation;
using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Package;

/// <summary>The package document (EPUB 3.3, section 5).</summary>
/// <param name="Metadata">What it says about the book.</param>
/// <param name="Items">Its resources; those of the spine in reading order.</param>
internal sealed record PackageDocument(PackageMetadata Metadata, ValueList<ManifestItem> Items)
{
    /// <summary>Namespace of package documents.</summary>
    public const string Namespace = "http://www.idpf.org/2007/opf";

    /// <summary>Id of the manifest item that is the NCX.</summary>
    public const string NcxId = "ncx";

    /// <summary>Id of the manifest item that is the cover's picture.</summary>
    public const string CoverImageId = "cover-image";

    /// <summary>Places for readers that know EPUB 2 alone, and for Kindle, which opens the book at the one called text; their URLs are seen from this document.</summary>
    public ValueList<Landmark> Landmarks { get; init; } = [];

    /// <summary>The document.</summary>
    public byte[] Write()
    {
        using var document = new XmlDocumentWriter();
        var xml = document.Xml;
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("package", Namespace);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", MetadataWriter.IdentifierId);
        xml.WriteAttributeString("xml", "lang", null, Metadata.Book.Language);
        if (Metadata.HasFonts)
        {
            xml.WriteAttributeString("prefix", "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/");
        }

        new MetadataWriter(xml, Metadata).Write();
        WriteManifest(xml);
        WriteSpine(xml);
        WriteGuide(xml);
        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        return document.ToArray();
    }

    private void WriteManifest(XmlWriter xml)
    {
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("manifest", Namespace);
        foreach (var item in Items)
        {
            xml.WriteWhitespace("\n  ");
            xml.WriteStartElement("item", Namespace);
            xml.WriteAttributeString("id", item.Id);
            xml.WriteAttributeString("href", item.Path);
            xml.WriteAttributeString("media-type", item.MediaType);
            if (item.Properties is not null)
            {
                xml.WriteAttributeString("properties", item.Properties);
            }

            xml.WriteEndElement();
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
    }

    private void WriteSpine(XmlWriter xml)
    {
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("spine", Namespace);
        xml.WriteAttributeString("toc", NcxId);
        if (LanguageTag.IsRightToLeft(Metadata.Book.Language))
        {
            xml.WriteAttributeString("page-progression-direction", "rtl");
        }

        foreach (var item in Items)
        {
            if (item.IsInSpine)
            {
                xml.WriteWhitespace("\n  ");
                xml.WriteStartElement("itemref", Namespace);
                xml.WriteAttributeString("idref", item.Id);
                xml.WriteEndElement();
            }
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
    }

    // OPF 2.0.1, section 2.6; EPUB 3.3, section 5.8.3, keeps it for old readers.
    private void WriteGuide(XmlWriter xml)
    {
        if (Landmarks.Count == 0)
        {
            return;
        }

        xml.WriteWhitespace("\n");
        xml.WriteStartElement("guide", Namespace);
        foreach (var place in Landmarks)
        {
            xml.WriteWhitespace("\n  ");
            xml.WriteStartElement("reference", Namespace);
            xml.WriteAttributeString("type", place.GuideType);
            xml.WriteAttributeString("title", XmlSafeText.Clean(place.Label));
            xml.WriteAttributeString("href", place.Url);
            xml.WriteEndElement();
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
    }
}
