using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Core.Archives;

namespace OpenSourceHistory.Epub.Reading;

/// <summary>Opens OCF containers, whoever made them. Nothing is unpacked to a disk, documents are read without what they point to outside, and no more than a book can have.</summary>
internal sealed class OpenedContainer : IDisposable
{
    // A page of this size is no book's; what unpacks to more is meant to fill the memory.
    private const long LargestFile = 64L << 20;
    private const long MostBytes = 512L << 20;

    // Entities that a page declares stand for signs; what they multiply to is no page's.
    private const long MostFromEntities = 100_000;

    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    private readonly ArchiveReader _archive;

    /// <summary>Opens a container.</summary>
    /// <param name="file">The file; left open.</param>
    /// <exception cref="InvalidDataException">It is not a ZIP file.</exception>
    public OpenedContainer(Stream file)
    {
        _archive = new ArchiveReader(file, LargestFile, MostBytes, StringComparer.Ordinal);
        PackagePath = FindPackage();
    }

    /// <summary>Its files, in the order of its directory; folders are none.</summary>
    public ValueList<PackedFile> Entries => _archive.Entries;

    /// <summary>Path of the package document, or null where the container names none.</summary>
    public string? PackagePath { get; }

    /// <summary>True where there is a file at a path.</summary>
    /// <param name="path">The path.</param>
    public bool Has(string path) => _archive.Has(path);

    /// <summary>Size of a file, unpacked, as the directory has it; 0 where there is none.</summary>
    /// <param name="path">Its path.</param>
    public long SizeOf(string path) => _archive.SizeOf(path);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>Its bytes; null where there is none, or it unpacks to more than any book's, or all that was read before does.</returns>
    /// <exception cref="InvalidDataException">It is packed in a way that nobody knows, locked or damaged.</exception>
    public byte[]? Read(string path) => _archive.Read(path);

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The document, or null where there is none that can be read.</returns>
    /// <exception cref="XmlException">It is not XML.</exception>
    public XDocument? ReadXml(string path)
    {
        if (Read(path) is not { } bytes)
        {
            return null;
        }

        using var reader = OpenXml(bytes);
        return XDocument.Load(reader, LoadOptions.SetLineInfo);
    }

    /// <summary>Opens a document to be read element by element.</summary>
    /// <param name="bytes">The document.</param>
    public static XmlReader OpenXml(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = MostFromEntities,
        MaxCharactersInDocument = LargestFile,
    });

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private string? FindPackage()
    {
        try
        {
            return (string?)ReadXml("META-INF/container.xml")?.Descendants(Container + "rootfile").FirstOrDefault()?.Attribute("full-path");
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
