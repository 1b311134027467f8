using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace OpenSourceHistory.Epub.Inspection;

/// <summary>Reads the files of an OCF container. Documents are read without what they point to outside.</summary>
internal sealed class ContainerReader : IDisposable
{
    // A page of this size is no book's; what unpacks to more is meant to fill the memory.
    private const long LargestDocument = 64L << 20;

    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    private readonly ZipArchive _archive;

    /// <summary>Opens a container.</summary>
    /// <param name="file">The file; left open.</param>
    /// <exception cref="InvalidDataException">It is not a ZIP file.</exception>
    public ContainerReader(Stream file)
    {
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        PackagePath = (string?)ReadXml("META-INF/container.xml")?.Descendants(Container + "rootfile").FirstOrDefault()?.Attribute("full-path");
    }

    /// <summary>Path of the package document, or null where the container names none.</summary>
    public string? PackagePath { get; }

    /// <summary>Size of a file, unpacked; 0 where there is none.</summary>
    /// <param name="path">Its path.</param>
    public long SizeOf(string path) => _archive.GetEntry(path)?.Length ?? 0;

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The document, or null where there is none.</returns>
    /// <exception cref="XmlException">It is not XML.</exception>
    public XDocument? ReadXml(string path)
    {
        if (_archive.GetEntry(path) is not { Length: <= LargestDocument } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = LargestDocument,
        });
        return XDocument.Load(reader);
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();
}
