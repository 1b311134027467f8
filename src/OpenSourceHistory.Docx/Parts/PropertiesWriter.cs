using System.Globalization;
using System.Text;
using System.Xml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>
/// Writes the core, extended and custom properties (ISO/IEC 29500-2, 11; 29500-1, 22.2 and 22.3). Nothing of the machine goes into them. The core
/// properties have a place for authors alone: people in other roles stand in custom properties named by the MARC term of the role.
/// </summary>
internal static class PropertiesWriter
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /// <summary>Writes <c>core.xml</c>.</summary>
    public static void WriteCore(Stream output, BookMetadata metadata, DateTimeOffset buildTime)
    {
        using var xml = Open(output);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Xsi);
        var title = metadata.Subtitle is { } subtitle ? Vocabulary.Of(metadata.Language).Format("title-and-subtitle", metadata.Title, subtitle) : metadata.Title;
        xml.WriteElementString("dc", "title", Dc, XmlSafeText.Clean(title));
        WriteIfAny(xml, "dc", "subject", Dc, string.Join("; ", metadata.Subjects));
        WriteIfAny(xml, "dc", "creator", Dc, string.Join("; ", metadata.Creators.Select(a => a.NameIn(metadata.Language))));
        WriteIfAny(xml, "cp", "keywords", Core, string.Join(", ", metadata.Subjects));
        WriteIfAny(xml, "dc", "description", Dc, metadata.Description ?? string.Empty);
        WriteDate(xml, "created", buildTime);
        WriteDate(xml, "modified", buildTime);
        xml.WriteElementString("dc", "language", Dc, XmlSafeText.Clean(metadata.Language));
        xml.WriteEndElement();
    }

    /// <summary>Writes <c>app.xml</c>.</summary>
    public static void WriteExtended(Stream output, BookMetadata metadata)
    {
        using var xml = Open(output);
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, "osh");
        if (metadata.Publisher is { } publisher)
        {
            xml.WriteElementString("Company", Extended, XmlSafeText.Clean(publisher));
        }

        xml.WriteEndElement();
    }

    /// <summary>True where somebody who is named has another role than author's, or the file has a record.</summary>
    public static bool HasCustom(BookMetadata metadata, string? sent) => sent is not null || NamesByRole(metadata).Any();

    /// <summary>Writes <c>custom.xml</c>: a property for each role, in order of its code, then the mark of what was sent.</summary>
    public static void WriteCustom(Stream output, BookMetadata metadata, string? sent)
    {
        // Property set and number of the first property as 22.3.2.2 prescribes them.
        const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
        var number = 2;
        using var xml = Open(output);
        xml.WriteStartElement("Properties", Custom);
        xml.WriteAttributeString("xmlns", "vt", null, Variants);
        IEnumerable<(string Name, string Value)> mark = sent is null ? [] : [(SentMark.Property, sent)];
        foreach (var (name, value) in NamesByRole(metadata).Select(n => (Relators.TermOf(n.Role), n.Names)).Concat(mark))
        {
            xml.WriteStartElement("property", Custom);
            xml.WriteAttributeString("fmtid", UserDefined);
            xml.WriteAttributeString("pid", number++.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("name", name);
            xml.WriteElementString("vt", "lpwstr", Variants, XmlSafeText.Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(string Role, string Names)> NamesByRole(BookMetadata metadata)
    {
        var named = metadata.Contributors.Where(c => !c.IsAnonymous && !string.IsNullOrEmpty(c.Name)).ToList();
        return named
            .SelectMany(c => c.Roles)
            .Where(role => role != Relators.Author)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(role => (role, string.Join("; ", named.Where(c => c.Roles.Contains(role, StringComparer.Ordinal)).Select(c => c.NameIn(metadata.Language)))));
    }

    private static XmlWriter Open(Stream output) =>
        XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });

    private static void WriteIfAny(XmlWriter xml, string prefix, string name, string space, string value)
    {
        if (value.Length > 0)
        {
            xml.WriteElementString(prefix, name, space, XmlSafeText.Clean(value));
        }
    }

    private static void WriteDate(XmlWriter xml, string name, DateTimeOffset moment)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", Xsi, "dcterms:W3CDTF");
        xml.WriteString(moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
