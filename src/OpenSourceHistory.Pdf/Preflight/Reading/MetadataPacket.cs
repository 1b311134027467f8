using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>The metadata of a file (XMP; ISO 32000-1, 14.3.2).</summary>
internal sealed class MetadataPacket
{
    /// <summary>Name space of a file's title, authors and subject.</summary>
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Name space of what only PDF files have.</summary>
    public const string PdfProperties = "http://ns.adobe.com/pdf/1.3/";

    private const string Syntax = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private readonly XElement? _root;

    private MetadataPacket(XElement? root) => _root = root;

    /// <summary>False where it is no XML.</summary>
    public bool IsReadable => _root is not null;

    /// <summary>Reads the packet of a stream; null where there is none.</summary>
    /// <param name="stream">The stream, or null.</param>
    /// <param name="tokens">The file.</param>
    public static MetadataPacket? Read(StreamToken? stream, TokenReader tokens)
    {
        if (stream is null)
        {
            return null;
        }

        try
        {
            var bytes = tokens.Content(stream) ?? default;
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return new MetadataPacket(XElement.Load(reader));
        }
        catch (XmlException)
        {
            return new MetadataPacket(null);
        }
    }

    /// <summary>The values of a property, as an element with or without a list, or as an attribute; none where it is missing.</summary>
    /// <param name="space">Its name space.</param>
    /// <param name="name">Its name.</param>
    public IReadOnlyList<string> Values(string space, string name)
    {
        var full = XName.Get(name, space);
        var described = _root?.DescendantsAndSelf(XName.Get("Description", Syntax)).ToList() ?? [];
        if (described.Elements(full).FirstOrDefault() is { } element)
        {
            var items = element.Descendants(XName.Get("li", Syntax)).Select(li => li.Value).ToList();
            return items.Count > 0 ? items : [element.Value];
        }

        return described.Attributes(full).FirstOrDefault() is { } attribute ? [attribute.Value] : [];
    }

    /// <summary>The first value of a property; null where it is missing.</summary>
    /// <param name="space">Its name space.</param>
    /// <param name="name">Its name.</param>
    public string? Value(string space, string name) => Values(space, name) is [var first, ..] ? first : null;
}
