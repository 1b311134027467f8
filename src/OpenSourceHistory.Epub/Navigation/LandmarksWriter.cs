using System.Xml;
using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>Writes the <c>landmarks nav</c>, which is for reading systems and not to be seen.</summary>
internal static class LandmarksWriter
{
    /// <summary>Writes it.</summary>
    /// <param name="xml">Receives it.</param>
    /// <param name="landmarks">The landmarks.</param>
    public static void Write(XmlWriter xml, ValueList<Landmark> landmarks)
    {
        xml.WriteStartElement("nav", Namespaces.Xhtml);
        xml.WriteAttributeString("epub", "type", Namespaces.Ops, "landmarks");
        xml.WriteAttributeString("hidden", "hidden");
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("ol", Namespaces.Xhtml);
        foreach (var landmark in landmarks)
        {
            xml.WriteWhitespace("\n");
            xml.WriteStartElement("li", Namespaces.Xhtml);
            xml.WriteStartElement("a", Namespaces.Xhtml);
            xml.WriteAttributeString("epub", "type", Namespaces.Ops, landmark.Type);
            xml.WriteAttributeString("href", landmark.Url);
            xml.WriteString(landmark.Label);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }
}
