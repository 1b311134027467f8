using System.Globalization;
using System.Text;
using System.Xml;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>Writes the metadata stream (ISO 32000-1, 14.3.2; ISO 16684-1).</summary>
internal sealed class XmpPacket : IDisposable
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Xmp = "http://ns.adobe.com/xap/1.0/";
    private const string Pdf = "http://ns.adobe.com/pdf/1.3/";
    private const string Archive = "http://www.aiim.org/pdfa/ns/id/";
    private const string Management = "http://ns.adobe.com/xap/1.0/mm/";
    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    private XmpPacket() => _xml = XmlWriter.Create(_text, new XmlWriterSettings
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        CheckCharacters = false,
    });

    /// <summary>The packet.</summary>
    /// <param name="properties">What it says.</param>
    /// <param name="standards">The standards that the file conforms to.</param>
    public static byte[] Write(DocumentProperties properties, ValueList<PdfStandard> standards)
    {
        using var packet = new XmpPacket();
        packet.WriteTree(properties, standards);

        // The identifier is the one that the specification fixes for every packet.
        return Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet._text}\n<?xpacket end=\"r\"?>");
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private void WriteTree(DocumentProperties properties, ValueList<PdfStandard> standards)
    {
        _xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
        _xml.WriteStartElement("rdf", "RDF", Rdf);
        _xml.WriteStartElement("rdf", "Description", Rdf);
        _xml.WriteAttributeString("rdf", "about", Rdf, string.Empty);
        _xml.WriteAttributeString("xmlns", "dc", null, Dc);
        _xml.WriteAttributeString("xmlns", "xmp", null, Xmp);
        _xml.WriteAttributeString("xmlns", "pdf", null, Pdf);
        WriteDublinCore(properties);
        WriteHistory(properties);
        foreach (var standard in standards)
        {
            WriteIdentification(standard, properties);
        }

        if (standards.Any(s => s.RequiresSchemas) && ExtensionSchema.Of(standards) is { Count: > 0 } schemas)
        {
            ExtensionSchema.Write(_xml, schemas);
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Flush();
    }

    // ISO 19005-2, 6.6.4; ISO 19005-4, 6.7.3; ISO 14289-1, 5.
    private void WriteIdentification(PdfStandard standard, DocumentProperties properties)
    {
        if (standard.Kind == PdfStandardKind.Exchange)
        {
            WriteExchange(standard, properties);
            return;
        }

        var (prefix, space) = standard.Kind == PdfStandardKind.Archive ? ("pdfaid", Archive) : (ExtensionSchema.Accessibility.Prefix, ExtensionSchema.Accessibility.Namespace);
        Value(prefix, "part", space, standard.Part.ToString(CultureInfo.InvariantCulture));
        Value(prefix, "conformance", space, standard.Level);
        Value(prefix, "rev", space, standard.Revision);
    }

    // ISO 15930-7: the version, and which rendition of which document this is.
    private void WriteExchange(PdfStandard standard, DocumentProperties properties)
    {
        if (!ExtensionSchema.NamesItselfInMetadata(standard))
        {
            return;
        }

        Value(ExtensionSchema.Exchange.Prefix, ExtensionSchema.Exchange.Property, ExtensionSchema.Exchange.Namespace, standard.Name);
        Value("xmpMM", "DocumentID", Management, properties.DocumentId);
        Value("xmpMM", "RenditionClass", Management, "default");
        Value("xmpMM", "VersionID", Management, "1");
    }

    private void WriteDublinCore(DocumentProperties properties)
    {
        var source = properties.Source;
        Value("dc", "format", Dc, "application/pdf");
        Alternatives("title", properties.Title);
        Container("creator", "Seq", properties.Author is null ? [] : [properties.Author]);
        Alternatives("description", source.Description);
        Container("subject", "Bag", source.Subjects);
        Container("language", "Bag", [source.Language]);
        Container("publisher", "Bag", source.Publisher is null ? [] : [source.Publisher]);
        Alternatives("rights", source.Rights);
        Value("dc", "identifier", Dc, source.Identifier);
    }

    private void WriteHistory(DocumentProperties properties)
    {
        var date = properties.Created.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Value("pdf", "Keywords", Pdf, properties.Keywords);
        Value("pdf", "Producer", Pdf, DocumentProperties.Producer);
        Value("xmp", "CreatorTool", Xmp, DocumentProperties.Producer);
        Value("xmp", "CreateDate", Xmp, date);
        Value("xmp", "ModifyDate", Xmp, date);
        Value("xmp", "MetadataDate", Xmp, date);
    }

    private void Value(string prefix, string name, string space, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _xml.WriteElementString(prefix, name, space, XmlSafeText.Clean(value));
        }
    }

    private void Alternatives(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _xml.WriteStartElement("dc", name, Dc);
            _xml.WriteStartElement("rdf", "Alt", Rdf);
            _xml.WriteStartElement("rdf", "li", Rdf);
            _xml.WriteAttributeString("xml", "lang", null, "x-default");
            _xml.WriteString(XmlSafeText.Clean(value));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
    }

    private void Container(string name, string kind, ValueList<string> values)
    {
        if (values.Count > 0)
        {
            _xml.WriteStartElement("dc", name, Dc);
            _xml.WriteStartElement("rdf", kind, Rdf);
            foreach (var value in values)
            {
                _xml.WriteElementString("rdf", "li", Rdf, XmlSafeText.Clean(value));
            }

            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
    }
}
