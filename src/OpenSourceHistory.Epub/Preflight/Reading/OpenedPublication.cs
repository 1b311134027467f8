using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Epub.Reading;
using OpenSourceHistory.Graphics.Raster;

namespace OpenSourceHistory.Epub.Preflight.Reading;

/// <summary>An EPUB file as rules ask it: each part read once, as far as it can be read.</summary>
internal sealed class OpenedPublication : IDisposable
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly Lazy<IReadOnlyDictionary<string, OpenedDocument>> _documents;

    /// <summary>Opens a file.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="InvalidDataException">It is no ZIP file.</exception>
    public OpenedPublication(ReadOnlyMemory<byte> file)
    {
        _file = file;
        Container = new OpenedContainer(new MemoryStream(file.ToArray(), writable: false));
        Package = OpenPackage();
        Navigation = OpenNavigation();
        _documents = new Lazy<IReadOnlyDictionary<string, OpenedDocument>>(ReadDocuments);
        Pictures = ValueList.From(ItemsAt(i => i.IsPicture && i.MediaType != "image/svg+xml").Select(i => new OpenedPicture(i.Item, i.Path, TryRead(i.Path) is { } bytes ? RasterFacts.Of(bytes) : null)));
    }

    /// <summary>The container.</summary>
    public OpenedContainer Container { get; }

    /// <summary>The package document; null where there is none that can be read.</summary>
    public OpenedPackage? Package { get; }

    /// <summary>What the navigation document holds.</summary>
    public OpenedNavigation Navigation { get; }

    /// <summary>Bytes of the file.</summary>
    public ReadOnlySpan<byte> Bytes => _file.Span;

    /// <summary>Pages and drawings of the manifest that are in the container, in its order.</summary>
    public IEnumerable<OpenedDocument> Documents => _documents.Value.Values;

    /// <summary>Raster pictures of the manifest that are in the container.</summary>
    public ValueList<OpenedPicture> Pictures { get; }

    /// <summary>A document; null where there is none.</summary>
    /// <param name="path">Its path.</param>
    public OpenedDocument? DocumentAt(string path) => _documents.Value.GetValueOrDefault(path);

    /// <summary>True for a page of XHTML.</summary>
    /// <param name="document">The document.</param>
    public bool IsPage(OpenedDocument document) => Package?.Items.Any(i => i.Path == document.Path && i.IsXhtml) == true;

    /// <inheritdoc/>
    public void Dispose() => Container.Dispose();

    private OpenedPackage? OpenPackage() => Container.PackagePath is { } path && ReadXml(path) is { } root ? new OpenedPackage(path, root) : null;

    private OpenedNavigation OpenNavigation() => Package?.Navigation?.Path is { } path && ReadXml(path) is { } root ? OpenedNavigation.Of(root) : OpenedNavigation.None;

    private XElement? ReadXml(string path)
    {
        try
        {
            return Container.ReadXml(path)?.Root;
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    private Dictionary<string, OpenedDocument> ReadDocuments()
    {
        var documents = new Dictionary<string, OpenedDocument>(StringComparer.Ordinal);
        foreach (var (_, path) in ItemsAt(i => i.IsDocument || i.MediaType == "application/x-dtbncx+xml").DistinctBy(i => i.Path))
        {
            documents.Add(path, DocumentReader.Read(path, TryRead(path)));
        }

        return documents;
    }

    private IEnumerable<(PackageItem Item, string Path)> ItemsAt(Func<PackageItem, bool> isWanted) =>
        (Package?.Items ?? []).Where(i => i.Path is not null && isWanted(i) && Container.Has(i.Path)).Select(i => (i, i.Path!));

    private byte[]? TryRead(string path)
    {
        try
        {
            return Container.Read(path);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
