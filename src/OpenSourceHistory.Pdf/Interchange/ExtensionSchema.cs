using System.Xml;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>Describes the properties of PDF/UA in an archive's metadata, which may have none that are not described (ISO 19005-2, 6.6.2.3).</summary>
internal static class ExtensionSchema
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private const string Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>Writes the description.</summary>
    /// <param name="xml">Receives it, within the description of the file.</param>
    /// <param name="space">Namespace of the properties described.</param>
    public static void Write(XmlWriter xml, string space)
    {
        Begin(xml, "pdfaExtension", "schemas", Extension, "Bag");
        xml.WriteElementString("pdfaSchema", "schema", Schema, "PDF/UA identification");
        xml.WriteElementString("pdfaSchema", "namespaceURI", Schema, space);
        xml.WriteElementString("pdfaSchema", "prefix", Schema, "pdfuaid");
        Begin(xml, "pdfaSchema", "property", Schema, "Seq");
        xml.WriteElementString("pdfaProperty", "name", Property, "part");
        xml.WriteElementString("pdfaProperty", "valueType", Property, "Integer");
        xml.WriteElementString("pdfaProperty", "category", Property, "internal");
        xml.WriteElementString("pdfaProperty", "description", Property, "Part of ISO 14289 that the file conforms to");
        End(xml);
        End(xml);
    }

    // A list of one resource.
    private static void Begin(XmlWriter xml, string prefix, string name, string space, string kind)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteStartElement("rdf", kind, Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        xml.WriteAttributeString("rdf", "parseType", Rdf, "Resource");
    }

    private static void End(XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
