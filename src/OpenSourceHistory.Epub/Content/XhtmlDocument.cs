using System.Xml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Content;

/// <summary>The frame of an XHTML content document (EPUB 3.3, section 6.1).</summary>
internal static class XhtmlDocument
{
    /// <summary>Writes a document.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="language">BCP 47 language.</param>
    /// <param name="bodyType">Structural semantics of the body.</param>
    /// <param name="prefixes">Vocabularies of terms with a prefix; null where there are none.</param>
    /// <param name="styleSheets">Style sheets, from the publication's folder.</param>
    /// <param name="writeBody">Writes what is in the body.</param>
    public static byte[] Write(string title, string language, string bodyType, string? prefixes, ReadOnlySpan<string> styleSheets, Action<XmlWriter> writeBody)
    {
        using var document = new XmlDocumentWriter();
        var xml = document.Xml;
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteRaw("<!DOCTYPE html>\n");
        xml.WriteStartElement("html", Namespaces.Xhtml);
        xml.WriteAttributeString("xmlns", "epub", null, Namespaces.Ops);
        if (prefixes is not null)
        {
            xml.WriteAttributeString("epub", "prefix", Namespaces.Ops, prefixes);
        }

        xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteAttributeString("lang", language);
        if (LanguageTag.IsRightToLeft(language))
        {
            xml.WriteAttributeString("dir", "rtl");
        }

        xml.WriteWhitespace("\n");
        WriteHead(xml, title, styleSheets);
        xml.WriteStartElement("body", Namespaces.Xhtml);
        xml.WriteAttributeString("epub", "type", Namespaces.Ops, bodyType);
        xml.WriteWhitespace("\n");
        writeBody(xml);
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        return document.ToArray();
    }

    private static void WriteHead(XmlWriter xml, string title, ReadOnlySpan<string> styleSheets)
    {
        xml.WriteStartElement("head", Namespaces.Xhtml);
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("meta", Namespaces.Xhtml);
        xml.WriteAttributeString("charset", "utf-8");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.WriteElementString("title", Namespaces.Xhtml, XmlSafeText.Clean(title));
        foreach (var sheet in styleSheets)
        {
            xml.WriteWhitespace("\n");
            xml.WriteStartElement("link", Namespaces.Xhtml);
            xml.WriteAttributeString("rel", "stylesheet");
            xml.WriteAttributeString("type", "text/css");
            xml.WriteAttributeString("href", sheet);
            xml.WriteEndElement();
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }
}
