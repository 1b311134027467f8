using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Container;

/// <summary>
/// <c>META-INF/com.apple.ibooks.display-options.xml</c> (Apple Books Asset Guide 5.3, "Interactive and multimedia features"): Apple Books shows a book in its own
/// faces only where it is asked to, and some of its versions look here, others in the package document.
/// </summary>
internal static class DisplayOptionsDocument
{
    /// <summary>Its path in the container.</summary>
    public const string Path = "META-INF/com.apple.ibooks.display-options.xml";

    /// <summary>The document.</summary>
    public static byte[] Write()
    {
        using var document = new XmlDocumentWriter();
        var xml = document.Xml;
        xml.WriteStartElement("display_options");
        xml.WriteStartElement("platform");
        xml.WriteAttributeString("name", "*");
        xml.WriteStartElement("option");
        xml.WriteAttributeString("name", "specified-fonts");
        xml.WriteString("true");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        return document.ToArray();
    }
}
