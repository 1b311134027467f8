using System.IO.Compression;
using System.Xml.Linq;

namespace OpenSourceHistory.ConformanceTests.Books;

/// <summary>An e-book as any reader of XML finds it.</summary>
internal sealed class EbookText : IDisposable
{
    /// <summary>XHTML.</summary>
    public static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private static readonly XNamespace s_ops = "http://www.idpf.org/2007/ops";
    private static readonly string[] s_blocks = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "li", "dt", "dd", "caption", "figcaption", "pre", "div"];

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, XDocument> _documents;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path.</param>
    public EbookText(string path)
    {
        _archive = ZipFile.OpenRead(path);
        _documents = _archive.Entries.Where(e => e.Name.EndsWith(".xhtml", StringComparison.Ordinal)).ToDictionary(e => e.Name, Load, StringComparer.Ordinal);
    }

    /// <summary>The package document.</summary>
    public XElement Package => Load(_archive.Entries.Single(e => e.Name == "package.opf")).Root!;

    /// <summary>Its style sheets, in one text.</summary>
    public string Sheets => string.Join('\n', _archive.Entries.Where(e => e.Name.EndsWith(".css", StringComparison.Ordinal)).Select(TextOf));

    /// <summary>Its content documents, by name.</summary>
    public IReadOnlyDictionary<string, XDocument> Documents => _documents;

    /// <summary>The entries of a list of the navigation document: their text, and what they lead to.</summary>
    /// <param name="type">Its <c>epub:type</c>.</param>
    public IReadOnlyList<(string Text, string Url)> ListOf(string type) =>
        [.. _documents["nav.xhtml"].Descendants(Html + "nav").Where(n => (string?)n.Attribute(s_ops + "type") == type).Descendants(Html + "a").Select(a => (a.Value, (string)a.Attribute("href")!))];

    /// <summary>The element that an address of the navigation document leads to.</summary>
    /// <param name="url">The address.</param>
    public XElement Target(string url)
    {
        var (file, id) = url.Split('#') is [var name, var fragment] ? (name, fragment) : (url, null);
        return id is null ? _documents[file].Root! : _documents[file].Descendants().Single(e => (string?)e.Attribute("id") == id);
    }

    /// <summary>The block that a mark stands in.</summary>
    /// <param name="mark">The mark.</param>
    public static XElement BlockOf(XElement mark) => mark.AncestorsAndSelf().First(e => s_blocks.Contains(e.Name.LocalName));

    /// <summary>The text of a block behind a mark in it, without notes' calls; of the next where nothing is behind it.</summary>
    /// <param name="mark">The mark.</param>
    public static string TextBehind(XElement mark) =>
        TextIn(BlockOf(mark), t => t.IsAfter(mark)) is { Length: > 0 } text ? text : TextIn(BlockOf(mark).Parent!, t => t.IsAfter(mark));

    /// <summary>The text of a block before a mark in it.</summary>
    /// <param name="mark">The mark.</param>
    public static string TextBefore(XElement mark) => TextIn(BlockOf(mark), t => t.IsBefore(mark));

    private static string TextIn(XElement block, Func<XText, bool> isMeant) => string.Concat(block.DescendantNodes().OfType<XText>()
        .Where(t => isMeant(t) && !t.Ancestors().Any(a => (string?)a.Attribute(s_ops + "type") == "noteref")).Select(t => t.Value));

    public void Dispose() => _archive.Dispose();

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
