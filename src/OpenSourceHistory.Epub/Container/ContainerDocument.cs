using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Container;

/// <summary><c>META-INF/container.xml</c> (EPUB 3.3, section 4.2.6.3.1): where the package document is.</summary>
internal static class ContainerDocument
{
    private const string Namespace = "urn:oasis:names:tc:opendocument:xmlns:container";

    /// <summary>The document.</summary>
    /// <param name="packagePath">Path of the package document from the container's root.</param>
    public static byte[] Write(string packagePath)
    {
        using var document = new XmlDocumentWriter();
        var xml = document.Xml;
        xml.WriteStartElement("container", Namespace);
        xml.WriteAttributeString("version", "1.0");
        xml.WriteStartElement("rootfiles", Namespace);
        xml.WriteStartElement("rootfile", Namespace);
        xml.WriteAttributeString("full-path", packagePath);
        xml.WriteAttributeString("media-type", "application/oebps-package+xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        return document.ToArray();
    }
}
