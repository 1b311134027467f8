using System.Collections.Concurrent;

namespace OpenSourceHistory.Publishing.Sending;

/// <summary>A door to files that remembers what was read.</summary>
/// <param name="inner">The door itself.</param>
internal sealed class SourceRecorder(IWorkspace inner) : IWorkspace
{
    private readonly ConcurrentDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public DateTimeOffset? BuildTime => inner.BuildTime;

    /// <summary>What was read, by path in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Read => _read.OrderBy(r => r.Key, StringComparer.Ordinal);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path)
    {
        var content = inner.ReadAllBytes(path);
        _read[path.Replace('\\', '/')] = content;
        return content;
    }

    /// <inheritdoc/>
    public bool FileExists(string path) => inner.FileExists(path);

    /// <inheritdoc/>
    public bool FolderExists(string path) => inner.FolderExists(path);

    /// <inheritdoc/>
    public long SizeOf(string path) => inner.SizeOf(path);

    /// <inheritdoc/>
    public ValueList<string> ListFiles(string folder) => inner.ListFiles(folder);

    /// <inheritdoc/>
    public ValueList<string> ListTree(string folder, int most) => inner.ListTree(folder, most);

    /// <inheritdoc/>
    public string RealPath(string path) => inner.RealPath(path);

    /// <inheritdoc/>
    public void Replace(string path, Action<Stream> write) => inner.Replace(path, write);

    /// <inheritdoc/>
    public void CreateFolder(string path) => inner.CreateFolder(path);
}
