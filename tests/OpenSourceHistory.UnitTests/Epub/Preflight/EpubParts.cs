using System.IO.Compression;
using System.Text;

namespace OpenSourceHistory.UnitTests.Epub.Preflight;

/// <summary>The files of an EPUB, to be changed one by one and packed again.</summary>
internal sealed class EpubParts
{
    private readonly List<(string Path, byte[] Data)> _parts = [];

    private EpubParts()
    {
    }

    /// <summary>True where mimetype is packed behind the others.</summary>
    public bool HasTypeLast { get; init; }

    public static EpubParts Of(byte[] epub)
    {
        var parts = new EpubParts();
        using var archive = new ZipArchive(new MemoryStream(epub));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            parts._parts.Add((entry.FullName, bytes.ToArray()));
        }

        return parts;
    }

    public EpubParts With(string path, byte[] data)
    {
        var changed = new EpubParts { HasTypeLast = HasTypeLast };
        changed._parts.AddRange(_parts.Where(p => p.Path != path).Append((path, data)));
        return changed;
    }

    public EpubParts With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public EpubParts Replacing(string path, string old, string changed)
    {
        var text = Encoding.UTF8.GetString(this[path]);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"{path} has no {old}:\n{text}", nameof(old)) : With(path, text[..at] + changed + text[(at + old.Length)..]);
    }

    public EpubParts WithTypeLast()
    {
        var changed = new EpubParts { HasTypeLast = true };
        changed._parts.AddRange(_parts);
        return changed;
    }

    public byte[] this[string path] => _parts.Single(p => p.Path == path).Data;

    public byte[] Pack()
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, data) in _parts.OrderBy(p => (p.Path == "mimetype") == HasTypeLast ? 1 : 0))
            {
                using var stream = archive.CreateEntry(path, path == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                stream.Write(data);
            }
        }

        return output.ToArray();
    }
}
