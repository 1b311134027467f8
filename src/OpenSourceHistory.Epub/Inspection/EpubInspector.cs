using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Epub.Reading;

namespace OpenSourceHistory.Epub.Inspection;

/// <summary>Says what is in an EPUB file, any program's.</summary>
public static class EpubInspector
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file; seekable.</param>
    /// <returns>What is in it, or null where it is not an EPUB file.</returns>
    public static EpubSummary? Inspect(Stream file)
    {
        try
        {
            using var container = new OpenedContainer(file);
            return container.PackagePath is { } path && container.ReadXml(path) is { Root: { } package } ? Summarize(container, path, package) : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException)
        {
            return null;
        }
    }

    private static EpubSummary Summarize(OpenedContainer container, string packagePath, XElement package)
    {
        var folder = packagePath[..(packagePath.LastIndexOf('/') + 1)];
        var items = package.Elements(Opf + "manifest").Elements(Opf + "item").ToArray();
        var metadata = package.Element(Opf + "metadata") ?? new XElement(Opf + "metadata");
        var identifierId = (string?)package.Attribute("unique-identifier");
        return new EpubSummary
        {
            Version = (string?)package.Attribute("version") ?? string.Empty,
            Title = TextOf(metadata, "title"),
            Contributors = ContributorsOf(metadata),
            Language = TextOf(metadata, "language"),
            Identifier = metadata.Elements(DublinCore + "identifier").FirstOrDefault(e => (string?)e.Attribute("id") == identifierId)?.Value.Trim()
                ?? string.Empty,
            Modified = Properties(metadata, "dcterms:modified").FirstOrDefault()?.Value ?? string.Empty,
            Spine = SpineOf(container, folder, package, items),
            NavigationEntryCount = CountNavigation(container, folder, items),
            PictureFileCount = items.Count(i => MediaTypeOf(i).StartsWith("image/", StringComparison.Ordinal)),
            Fonts = FontsOf(container, folder, items),
            Accessibility = AccessibilityOf(metadata),
        };
    }

    private static string TextOf(XElement metadata, string name) => metadata.Element(DublinCore + name)?.Value.Trim() ?? string.Empty;

    private static IEnumerable<XElement> Properties(XElement metadata, string property) =>
        metadata.Elements(Opf + "meta").Where(m => (string?)m.Attribute("property") == property);

    private static ValueList<string> ContributorsOf(XElement metadata)
    {
        var people = metadata.Elements(DublinCore + "creator").Concat(metadata.Elements(DublinCore + "contributor"));
        return ValueList.From(people.Select(p =>
        {
            var reference = "#" + (string?)p.Attribute("id");
            var roles = Properties(metadata, "role").Where(r => (string?)r.Attribute("refines") == reference).Select(r => r.Value).ToArray();
            return roles.Length == 0 ? p.Value.Trim() : $"{p.Value.Trim()} ({string.Join(", ", roles)})";
        }));
    }

    private static ValueList<SpineDocument> SpineOf(OpenedContainer container, string folder, XElement package, XElement[] items)
    {
        var byId = items.ToLookup(i => (string?)i.Attribute("id") ?? string.Empty);
        var references = package.Elements(Opf + "spine").Elements(Opf + "itemref").Select(r => (string?)r.Attribute("idref") ?? string.Empty);
        return ValueList.From(references
            .Select(id => byId[id].FirstOrDefault())
            .OfType<XElement>()
            .Select(item => DocumentCounter.Count(container, PathOf(folder, item))));
    }

    private static int CountNavigation(OpenedContainer container, string folder, XElement[] items)
    {
        var navigation = items.FirstOrDefault(i => ((string?)i.Attribute("properties") ?? string.Empty).Split(' ').Contains("nav"));
        return navigation is null ? 0 : DocumentCounter.CountContentsEntries(container, PathOf(folder, navigation));
    }

    private static ValueList<FontResource> FontsOf(OpenedContainer container, string folder, XElement[] items) =>
        ValueList.From(items
            .Where(i => MediaTypeOf(i).Contains("font", StringComparison.Ordinal) || MediaTypeOf(i).Contains("opentype", StringComparison.Ordinal))
            .Select(i => new FontResource(PathOf(folder, i), MediaTypeOf(i), container.SizeOf(PathOf(folder, i)))));

    private static ValueList<KeyValuePair<string, string>> AccessibilityOf(XElement metadata)
    {
        const string Prefix = "schema:";
        return ValueList.From(metadata.Elements(Opf + "meta")
            .Where(m => ((string?)m.Attribute("property"))?.StartsWith(Prefix, StringComparison.Ordinal) == true)
            .Select(m => new KeyValuePair<string, string>(((string)m.Attribute("property")!)[Prefix.Length..], m.Value.Trim())));
    }

    private static string MediaTypeOf(XElement item) => (string?)item.Attribute("media-type") ?? string.Empty;

    private static string PathOf(string folder, XElement item) => folder + Uri.UnescapeDataString((string?)item.Attribute("href") ?? string.Empty);
}
