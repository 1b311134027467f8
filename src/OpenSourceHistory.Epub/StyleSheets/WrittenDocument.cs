using System.Xml;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Reads content documents as trees of elements.</summary>
internal static class WrittenDocument
{
    /// <summary>The root of a document.</summary>
    /// <param name="data">The document; well-formed XML.</param>
    public static WrittenElement Read(byte[] data)
    {
        using var reader = XmlReader.Create(new MemoryStream(data), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        WrittenElement? root = null;
        WrittenElement? open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = new WrittenElement(open, reader.LocalName, AttributesOf(reader));
                    root ??= element;
                    open = isEmpty ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open!.Holder;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open is not null:
                    open.HasText = true;
                    break;
            }
        }

        return root ?? throw new ArgumentException("The document has no element", nameof(data));
    }

    private static Dictionary<string, string> AttributesOf(XmlReader reader)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
        {
            attributes[reader.Name] = reader.Value;
        }

        return attributes;
    }
}
