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
    /// <param name="pages">Pages of another edition, in order.</param>
    public static byte[] Write(string identifier, string title, string language, NavigationOutline outline, ValueList<PageTarget> pages)
    {
        using var document = new XmlDocumentWriter();
        var xml = document.Xml;
        xml.WriteStartElement("ncx", Namespace);
        xml.WriteAttributeString("version", "2005-1");
        xml.WriteAttributeString("xml", "lang", null, language);
        WriteHead(xml, identifier, outline.LevelCount, pages);
        WriteText(xml, "docTitle", title);
        xml.WriteStartElement("navMap", Namespace);
        var order = 0;
        WritePoints(xml, outline.Points, ref order);
        xml.WriteEndElement();
        WritePages(xml, pages);
        xml.WriteEndElement();
        return document.ToArray();
    }

    private static void WriteHead(XmlWriter xml, string identifier, int depth, ValueList<PageTarget> pages)
    {
        xml.WriteStartElement("head", Namespace);
        WriteMeta(xml, "dtb:uid", identifier);
        WriteMeta(xml, "dtb:depth", depth.ToString(CultureInfo.InvariantCulture));
        WriteMeta(xml, "dtb:totalPageCount", pages.Count.ToString(CultureInfo.InvariantCulture));
        WriteMeta(xml, "dtb:maxPageNumber", pages.Where(p => p.Folio.IsDecimal).Select(p => p.Folio.Number).DefaultIfEmpty().Max().ToString(CultureInfo.InvariantCulture));
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
            xml.WriteAttributeString("src", point.Url);
            xml.WriteEndElement();
            WritePoints(xml, point.Children, ref order);
            xml.WriteEndElement();
        }
    }

    private static void WritePages(XmlWriter xml, ValueList<PageTarget> pages)
    {
        if (pages.Count == 0)
        {
            return;
        }

        xml.WriteWhitespace("\n");
        xml.WriteStartElement("pageList", Namespace);
        var values = new HashSet<(bool, int)>();
        foreach (var (index, (folio, url)) in pages.Index())
        {
            xml.WriteWhitespace("\n");
            xml.WriteStartElement("pageTarget", Namespace);
            xml.WriteAttributeString("id", "page-target-" + (index + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("type", folio.IsDecimal ? "normal" : "front");
            if (values.Add((folio.IsDecimal, folio.Number)))
            {
                xml.WriteAttributeString("value", folio.Number.ToString(CultureInfo.InvariantCulture));
            }

            WriteText(xml, "navLabel", folio.Label);
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("src", url);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteElementString("text", Namespace, XmlSafeText.Clean(text));
        xml.WriteEndElement();
    }
}
