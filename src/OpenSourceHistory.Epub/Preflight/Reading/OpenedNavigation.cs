using System.Xml.Linq;

namespace OpenSourceHistory.Epub.Preflight.Reading;

/// <summary>What a navigation document was found to hold.</summary>
/// <param name="HasContents">True where it has contents with entries.</param>
/// <param name="Levels">Levels of the contents, at least 1.</param>
/// <param name="Landmarks">Kinds of landmarks.</param>
internal sealed record OpenedNavigation(bool HasContents, int Levels, ValueList<string> Landmarks)
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XName EpubType = XName.Get("type", "http://www.idpf.org/2007/ops");

    /// <summary>Nothing.</summary>
    public static OpenedNavigation None { get; } = new(HasContents: false, 1, []);

    /// <summary>What a document holds.</summary>
    /// <param name="root">Its root.</param>
    public static OpenedNavigation Of(XElement root)
    {
        var contents = NavigationOf(root, "toc");
        var lists = contents?.Descendants(Xhtml + "ol").Select(l => l.Ancestors(Xhtml + "ol").Count() + 1).DefaultIfEmpty(1).Max() ?? 1;
        var landmarks = NavigationOf(root, "landmarks")?.Descendants(Xhtml + "a").SelectMany(TypesOf) ?? [];
        return new OpenedNavigation(contents?.Descendants(Xhtml + "a").Any() == true, lists, ValueList.From(landmarks.Distinct()));
    }

    private static XElement? NavigationOf(XElement root, string type) => root.Descendants(Xhtml + "nav").FirstOrDefault(n => TypesOf(n).Contains(type));

    private static string[] TypesOf(XElement element) => ((string?)element.Attribute(EpubType) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
