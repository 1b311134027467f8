using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Epub.Reading;

namespace OpenSourceHistory.Epub.Preflight.Reading;

/// <summary>A package document as it was found.</summary>
internal sealed class OpenedPackage
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private readonly XElement _root;
    private readonly XElement _metadata;

    /// <summary>Reads what it has.</summary>
    /// <param name="path">Its path in the container.</param>
    /// <param name="root">Its root.</param>
    public OpenedPackage(string path, XElement root)
    {
        (Path, _root) = (path, root);
        _metadata = root.Element(Opf + "metadata") ?? new XElement(Opf + "metadata");
        Items = ValueList.From(root.Elements(Opf + "manifest").Elements(Opf + "item").Select(ItemOf));
        Spine = ValueList.From(root.Elements(Opf + "spine").Elements(Opf + "itemref").Select(r => (Id: Value(r, "idref"), IsLinear: Value(r, "linear") != "no", Line: LineOf(r))));
    }

    /// <summary>Its path in the container.</summary>
    public string Path { get; }

    /// <summary>Version of EPUB that it names.</summary>
    public string Version => Value(_root, "version");

    /// <summary>The manifest.</summary>
    public ValueList<PackageItem> Items { get; }

    /// <summary>The spine: ids, whether they are in the reading order, lines.</summary>
    public ValueList<(string Id, bool IsLinear, int Line)> Spine { get; }

    /// <summary>Identifier of the publication; null where none is marked as such.</summary>
    public string? UniqueIdentifier => _metadata.Elements(DublinCore + "identifier").FirstOrDefault(e => Value(e, "id") is { Length: > 0 } id && id == Value(_root, "unique-identifier"))?.Value.Trim();

    /// <summary>The item of the navigation document, or null.</summary>
    public PackageItem? Navigation => Items.FirstOrDefault(i => i.Properties.Contains("nav"));

    /// <summary>The item of the cover's picture, as EPUB 3 or EPUB 2 names it, or null.</summary>
    public PackageItem? Cover => Items.FirstOrDefault(i => i.Properties.Contains("cover-image")) ?? OldCover;

    private PackageItem? OldCover => _metadata.Elements(Opf + "meta").FirstOrDefault(m => Value(m, "name") == "cover") is { } meta ? Items.FirstOrDefault(i => i.Id == Value(meta, "content")) : null;

    /// <summary>Values of an element of Dublin Core, with their lines.</summary>
    /// <param name="name">Its name.</param>
    public IEnumerable<(string Value, int Line)> DublinCoreOf(string name) => _metadata.Elements(DublinCore + name).Select(e => (e.Value.Trim(), LineOf(e)));

    /// <summary>Values of a property, with their lines; those that refine others not among them where it is asked so.</summary>
    /// <param name="name">Its name, with prefix.</param>
    public IEnumerable<(string Value, int Line)> PropertiesOf(string name) => _metadata.Elements(Opf + "meta").Where(m => Value(m, "property") == name).Select(m => (m.Value.Trim(), LineOf(m)));

    /// <summary>The place of a line of it.</summary>
    /// <param name="line">The line, from 1.</param>
    public string PlaceOf(int line) => FormattableString.Invariant($"{Path}:{line}");

    private PackageItem ItemOf(XElement item)
    {
        var reference = Value(item, "href");
        var path = ContainerPath.IsOutside(reference) ? null : ContainerPath.Resolve(Path, reference)?.Path;
        return new PackageItem(Value(item, "id"), path, reference, Value(item, "media-type"), LineOf(item))
        {
            Properties = ValueList.From(Value(item, "properties").Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            Fallback = (string?)item.Attribute("fallback"),
        };
    }

    private static string Value(XElement element, string attribute) => ((string?)element.Attribute(attribute) ?? string.Empty).Trim();

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
