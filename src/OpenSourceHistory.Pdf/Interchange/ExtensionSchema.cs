using System.Xml;
using OpenSourceHistory.Core.Standards;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>
/// A property by which a standard is named. An archive's metadata have none that is not described in them (ISO 19005-1, 6.7.8; ISO 19005-2, 6.6.2.3).
/// </summary>
/// <param name="Title">What the schema is called.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Prefix">Its prefix, which standards fix.</param>
/// <param name="Property">The property.</param>
/// <param name="ValueType">Type of its value.</param>
internal sealed record ExtensionSchema(string Title, string Namespace, string Prefix, string Property, string ValueType)
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private const string Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private const string Described = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>PDF/UA (ISO 14289-1, 5).</summary>
    public static ExtensionSchema Accessibility { get; } = new("PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid", "part", "Integer");

    /// <summary>PDF/X-4 (ISO 15930-7).</summary>
    public static ExtensionSchema Exchange { get; } = new("PDF/X identification", "http://www.npes.org/pdfx/ns/id/", "pdfxid", "GTS_PDFXVersion", "Text");

    /// <summary>The schemas of standards that are no archive's.</summary>
    /// <param name="standards">The standards.</param>
    public static IReadOnlyList<ExtensionSchema> Of(ValueList<PdfStandard> standards) =>
    [
        .. standards.Any(s => s.Kind == PdfStandardKind.Accessibility) ? [Accessibility] : Array.Empty<ExtensionSchema>(),
        .. standards.Any(NamesItselfInMetadata) ? [Exchange] : Array.Empty<ExtensionSchema>(),
    ];

    /// <summary>True for a standard for printing that is named in the metadata; those before it are named in the information dictionary.</summary>
    /// <param name="standard">The standard.</param>
    public static bool NamesItselfInMetadata(PdfStandard standard) => standard is { Kind: PdfStandardKind.Exchange, InformationVersion: null };

    /// <summary>Writes the descriptions.</summary>
    /// <param name="xml">Receives them, within the description of the file.</param>
    /// <param name="schemas">The schemas.</param>
    public static void Write(XmlWriter xml, IReadOnlyList<ExtensionSchema> schemas)
    {
        xml.WriteStartElement("pdfaExtension", "schemas", Extension);
        xml.WriteStartElement("rdf", "Bag", Rdf);
        foreach (var schema in schemas)
        {
            schema.Write(xml);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml)
    {
        BeginResource(xml);
        xml.WriteElementString("pdfaSchema", "schema", Schema, Title);
        xml.WriteElementString("pdfaSchema", "namespaceURI", Schema, Namespace);
        xml.WriteElementString("pdfaSchema", "prefix", Schema, Prefix);
        xml.WriteStartElement("pdfaSchema", "property", Schema);
        xml.WriteStartElement("rdf", "Seq", Rdf);
        BeginResource(xml);
        xml.WriteElementString("pdfaProperty", "name", Described, Property);
        xml.WriteElementString("pdfaProperty", "valueType", Described, ValueType);
        xml.WriteElementString("pdfaProperty", "category", Described, "internal");
        xml.WriteElementString("pdfaProperty", "description", Described, "The standard that the file conforms to");
        for (var depth = 0; depth < 4; depth++)
        {
            xml.WriteEndElement();
        }
    }

    private static void BeginResource(XmlWriter xml)
    {
        xml.WriteStartElement("rdf", "li", Rdf);
        xml.WriteAttributeString("rdf", "parseType", Rdf, "Resource");
    }
}
