using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

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

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _byPath = new(StringComparer.Ordinal);
    private long _read;

    /// <summary>Opens a container.</summary>
    /// <param name="file">The file; left open.</param>
    /// <exception cref="InvalidDataException">It is not a ZIP file.</exception>
    public OpenedContainer(Stream file)
    {
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in _archive.Entries)
        {
            _byPath.TryAdd(entry.FullName, entry);
        }

        Entries = ValueList.From(_archive.Entries.Select(e => new ContainerEntry(e.FullName, e.Length, e.CompressedLength)));
        PackagePath = FindPackage();
    }

    /// <summary>Its files, in the order of its directory; folders are none.</summary>
    public ValueList<ContainerEntry> Entries { get; }

    /// <summary>Path of the package document, or null where the container names none.</summary>
    public string? PackagePath { get; }

    /// <summary>True where there is a file at a path.</summary>
    /// <param name="path">The path.</param>
    public bool Has(string path) => _byPath.ContainsKey(path);

    /// <summary>Size of a file, unpacked, as the directory has it; 0 where there is none.</summary>
    /// <param name="path">Its path.</param>
    public long SizeOf(string path) => _byPath.GetValueOrDefault(path)?.Length ?? 0;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>Its bytes; null where there is none, or it unpacks to more than any book's, or all that was read before does.</returns>
    /// <exception cref="InvalidDataException">It is packed in a way that nobody knows, locked or damaged.</exception>
    public byte[]? Read(string path)
    {
        if (!_byPath.TryGetValue(path, out var entry) || entry.Length > LargestFile || _read + entry.Length > MostBytes)
        {
            return null;
        }

        using var packed = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = packed.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > LargestFile)
            {
                return null;
            }
        }

        _read += bytes.Length;
        return bytes.ToArray();
    }

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
