using System.Collections.Concurrent;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>A door to files that remembers which were read, since none of them may be written over.</summary>
/// <param name="inner">The door itself.</param>
internal sealed class ReadFiles(IWorkspace inner) : IWorkspace
{
    private readonly ConcurrentDictionary<string, bool> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public DateTimeOffset? BuildTime => inner.BuildTime;

    /// <summary>True where a path leads to a file that was read.</summary>
    /// <param name="path">The path.</param>
    public bool Has(string path)
    {
        var real = inner.RealPath(path);
        return _read.Keys.Any(read => string.Equals(inner.RealPath(read), real, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path)
    {
        _read.TryAdd(path, true);
        return inner.ReadAllBytes(path);
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
