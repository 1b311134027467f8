using System.Globalization;
using System.Text;
using System.Xml;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes the core and extended properties (ISO/IEC 29500-2, 11; 29500-1, 22.2). Nothing of the machine goes into them.</summary>
internal static class PropertiesWriter
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /// <summary>Writes <c>core.xml</c>.</summary>
    public static void WriteCore(Stream output, BookMetadata metadata, DateTimeOffset buildTime)
    {
        using var xml = Open(output);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Xsi);
        var title = metadata.Subtitle is { } subtitle ? $"{metadata.Title}: {subtitle}" : metadata.Title;
        xml.WriteElementString("dc", "title", Dc, title);
        WriteIfAny(xml, "dc", "subject", Dc, string.Join("; ", metadata.Subjects));
        WriteIfAny(xml, "dc", "creator", Dc, string.Join("; ", metadata.Authors.Select(a => a.Name)));
        WriteIfAny(xml, "cp", "keywords", Core, string.Join(", ", metadata.Subjects));
        WriteIfAny(xml, "dc", "description", Dc, metadata.Description ?? string.Empty);
        WriteDate(xml, "created", buildTime);
        WriteDate(xml, "modified", buildTime);
        xml.WriteElementString("dc", "language", Dc, metadata.Language);
        xml.WriteEndElement();
    }

    /// <summary>Writes <c>app.xml</c>.</summary>
    public static void WriteExtended(Stream output, BookMetadata metadata)
    {
        using var xml = Open(output);
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, "osh");
        if (metadata.Publisher is { } publisher) xml.WriteElementString("Company", Extended, Clean(publisher));
        xml.WriteEndElement();
    }

    private static XmlWriter Open(Stream output) =>
        XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });

    private static void WriteIfAny(XmlWriter xml, string prefix, string name, string space, string value)
    {
        if (value.Length > 0) xml.WriteElementString(prefix, name, space, Clean(value));
    }

    private static void WriteDate(XmlWriter xml, string name, DateTimeOffset moment)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Xsi, "dcterms:W3CDTF");
        xml.WriteString(moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static string Clean(string value) => string.Concat(value.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
