using System.IO.Compression;

namespace OpenSourceHistory.Core.Archives;

/// <summary>Opens ZIP archives, whoever made them. Nothing is unpacked to a disk, and no more than their kind can have.</summary>
public sealed class ArchiveReader : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _byPath;
    private readonly long _largestFile;
    private readonly long _mostBytes;
    private long _read;

    /// <summary>Opens an archive.</summary>
    /// <param name="file">The file; left open.</param>
    /// <param name="largestFile">Bytes to which one of its files may unpack.</param>
    /// <param name="mostBytes">Bytes to which all that is read may unpack.</param>
    /// <param name="names">How paths are told apart: formats differ in whether case counts.</param>
    /// <exception cref="InvalidDataException">It is not a ZIP file.</exception>
    public ArchiveReader(Stream file, long largestFile, long mostBytes, StringComparer names)
    {
        (_largestFile, _mostBytes) = (largestFile, mostBytes);
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        _byPath = new Dictionary<string, ZipArchiveEntry>(names);
        foreach (var entry in _archive.Entries)
        {
            _byPath.TryAdd(entry.FullName, entry);
        }

        Entries = ValueList.From(_archive.Entries.Select(e => new PackedFile(e.FullName, e.Length, e.CompressedLength)));
    }

    /// <summary>Its files, in the order of its directory; folders are none.</summary>
    public ValueList<PackedFile> Entries { get; }

    /// <summary>True where there is a file at a path.</summary>
    /// <param name="path">The path.</param>
    public bool Has(string path) => _byPath.ContainsKey(path);

    /// <summary>Size of a file, unpacked, as the directory has it; 0 where there is none.</summary>
    /// <param name="path">Its path.</param>
    public long SizeOf(string path) => _byPath.GetValueOrDefault(path)?.Length ?? 0;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>Its bytes; null where there is none, or it unpacks to more than it may, or all that was read before does.</returns>
    /// <exception cref="InvalidDataException">It is packed in a way that nobody knows, locked or damaged.</exception>
    public byte[]? Read(string path)
    {
        if (!_byPath.TryGetValue(path, out var entry) || entry.Length > _largestFile || _read + entry.Length > _mostBytes)
        {
            return null;
        }

        using var packed = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = packed.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > _largestFile)
            {
                return null;
            }
        }

        _read += bytes.Length;
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();
}
