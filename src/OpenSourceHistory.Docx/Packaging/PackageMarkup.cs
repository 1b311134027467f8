using System.Text;
using System.Xml;

namespace OpenSourceHistory.Docx.Packaging;

/// <summary>What a package says of its parts (ISO/IEC 29500-2): their media types (10.1.2) and their relationships (9.3).</summary>
internal static class PackageMarkup
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string TypeOfRelationships = "application/vnd.openxmlformats-package.relationships+xml";

    /// <summary>The media types: of each extension that of its first part, of other parts their own.</summary>
    /// <param name="parts">The parts, as they were added.</param>
    public static byte[] ContentTypes(IReadOnlyList<PackagePart> parts) => Write("Types", Types, xml =>
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts.Where(p => known.TryAdd(p.Kind.Extension, p.Kind.ContentType)))
        {
            WriteElement(xml, "Default", ("Extension", part.Kind.Extension), ("ContentType", part.Kind.ContentType));
        }

        WriteElement(xml, "Default", ("Extension", "rels"), ("ContentType", TypeOfRelationships));
        foreach (var part in parts.Where(p => known[p.Kind.Extension] != p.Kind.ContentType))
        {
            WriteElement(xml, "Override", ("PartName", "/" + part.Path), ("ContentType", part.Kind.ContentType));
        }
    });

    /// <summary>The relationships of a part.</summary>
    /// <param name="relationships">The relationships.</param>
    public static byte[] Relationships(IReadOnlyList<PartRelationship> relationships) => Write("Relationships", Namespace, xml =>
    {
        foreach (var (id, type, target, isExternal) in relationships)
        {
            ReadOnlySpan<(string, string)> mode = isExternal ? [("TargetMode", "External")] : [];
            WriteElement(xml, "Relationship", [("Type", type), ("Target", target), .. mode, ("Id", id)]);
        }
    });

    /// <summary>Path of the relationships of a part.</summary>
    /// <param name="path">Path of the part; empty for the package.</param>
    public static string PathOfRelationships(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        return path[..name] + "_rels/" + path[name..] + ".rels";
    }

    private static byte[] Write(string root, string space, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = Encoding.UTF8 }))
        {
            xml.WriteStartElement(root, space);
            write(xml);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteElement(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
