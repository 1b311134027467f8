using OpenSourceHistory.Core.Archives;
using OpenSourceHistory.Epub.Inspection;

namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>An e-book, opened: its text in reading order, and each of its files.</summary>
public sealed class PreviewedEbook
{
    private const long LargestFile = 1L << 28;
    private const long MostBytes = 1L << 31;

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    internal PreviewedEbook(byte[] content)
    {
        using var archive = new ArchiveReader(new MemoryStream(content), LargestFile, MostBytes, StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            _files.TryAdd(entry.Path, archive.Read(entry.Path) ?? []);
        }

        Spine = ValueList.From((EpubInspector.Inspect(new MemoryStream(content))?.Spine ?? []).Select(d => (d.Path, d.Title)));
    }

    /// <summary>Its documents in reading order: path in the archive, and title.</summary>
    public ValueList<(string Path, string Title)> Spine { get; }

    /// <summary>What one of its files holds.</summary>
    /// <param name="path">Path in the archive.</param>
    /// <returns>Its bytes, or null where there is none.</returns>
    public byte[]? Find(string path) => _files.GetValueOrDefault(path);
}
