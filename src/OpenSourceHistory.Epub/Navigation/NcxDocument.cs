using System.Globalization;
using System.Xml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>The table of contents of EPUB 2 (OPF 2.0.1, section 2.4.1), which old readers and Kindle's converter look for.</summary>
internal static class NcxDocument
{
    private const string Namespace = "http://www.daisy.org/z3986/2005/ncx/";

    /// <summary>The document.</summary>
    /// <param name="identifier">Identifier of the publication, the same as in the package document.</param>
    /// <param name="title">Title of the book.</param>
    /// <param name="language">BCP 47 language.</param>
    /// <param name="outline">The table of contents.</param>
    public static byte[] Write(string identifier, string title, string language, NavigationOutline outline)
    {
        using var document = new XmlDocumentWriter();
        var xml = document.Xml;
        xml.WriteStartElement("ncx", Namespace);
        xml.WriteAttributeString("version", "2005-1");
        xml.WriteAttributeString("xml", "lang", null, language);
        WriteHead(xml, identifier, outline.LevelCount);
        WriteText(xml, "docTitle", title);
        xml.WriteStartElement("navMap", Namespace);
        var order = 0;
        WritePoints(xml, outline.Points, ref order);
        xml.WriteEndElement();
        xml.WriteEndElement();
        return document.ToArray();
    }

    private static void WriteHead(XmlWriter xml, string identifier, int depth)
    {
        xml.WriteStartElement("head", Namespace);
        WriteMeta(xml, "dtb:uid", identifier);
        WriteMeta(xml, "dtb:depth", depth.ToString(CultureInfo.InvariantCulture));
        WriteMeta(xml, "dtb:totalPageCount", "0");
        WriteMeta(xml, "dtb:maxPageNumber", "0");
        xml.WriteEndElement();
    }

    private static void WriteMeta(XmlWriter xml, string name, string content)
    {
        xml.WriteStartElement("meta", Namespace);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("content", content);
        xml.WriteEndElement();
    }

    private static void WritePoints(XmlWriter xml, ValueList<NavigationPoint> points, ref int order)
    {
        foreach (var point in points)
        {
            var number = (++order).ToString(CultureInfo.InvariantCulture);
            xml.WriteWhitespace("\n");
            xml.WriteStartElement("navPoint", Namespace);
            xml.WriteAttributeString("id", "point-" + number);
            xml.WriteAttributeString("playOrder", number);
            WriteText(xml, "navLabel", point.Label);
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("src", PublicationPaths.ContentFolder + point.Url);
            xml.WriteEndElement();
            WritePoints(xml, point.Children, ref order);
            xml.WriteEndElement();
        }
    }

    private static void WriteText(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteElementString("text", Namespace, XmlSafeText.Clean(text));
        xml.WriteEndElement();
    }
}
