using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Epub.Reading;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Epub.Inspection;

/// <summary>Counts what is in a content document.</summary>
internal static class DocumentCounter
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XName EpubType = XName.Get("type", "http://www.idpf.org/2007/ops");

    /// <summary>Counts words, notes and pictures. A document that cannot be read counts as empty.</summary>
    /// <param name="container">The container.</param>
    /// <param name="path">Path of the document.</param>
    public static SpineDocument Count(OpenedContainer container, string path)
    {
        if (Read(container, path) is not { } html)
        {
            return new SpineDocument(path, string.Empty, 0, 0, 0);
        }

        var body = html.Element(Xhtml + "body") ?? new XElement(Xhtml + "body");
        return new SpineDocument(
            path,
            html.Element(Xhtml + "head")?.Element(Xhtml + "title")?.Value.Trim() ?? string.Empty,
            body.DescendantNodes().OfType<XText>().Sum(t => WordCount.Of(t.Value)),
            body.Descendants(Xhtml + "a").Count(a => HasType(a, "noteref")),
            body.Descendants().Count(e => e.Name.LocalName is "img" or "svg"));
    }

    /// <summary>Counts the entries of the table of contents.</summary>
    /// <param name="container">The container.</param>
    /// <param name="path">Path of the navigation document.</param>
    public static int CountContentsEntries(OpenedContainer container, string path) =>
        Read(container, path)?.Descendants(Xhtml + "nav").FirstOrDefault(n => HasType(n, "toc"))?.Descendants(Xhtml + "a").Count() ?? 0;

    private static XElement? Read(OpenedContainer container, string path)
    {
        try
        {
            return container.ReadXml(path)?.Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool HasType(XElement element, string type) => ((string?)element.Attribute(EpubType) ?? string.Empty).Split(' ').Contains(type);
}
