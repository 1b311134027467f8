namespace OpenSourceHistory.Publishing.Sending;

/// <summary>A door to files that are as they were when something was sent; nothing is written.</summary>
/// <param name="inner">The door itself.</param>
/// <param name="folder">Folder of the book.</param>
/// <param name="record">The record of what was sent.</param>
internal sealed class SentSources(IWorkspace inner, string folder, SentRecord record) : IWorkspace
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _contents = record.Sources
        .Where(s => s.Path != SentSource.DefaultSheet)
        .DistinctBy(s => s.Path)
        .ToDictionary(s => KeyOf(Path.Combine(folder, s.Path)), s => s.Content, StringComparer.Ordinal);

    /// <inheritdoc/>
    public DateTimeOffset? BuildTime => inner.BuildTime;

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => _contents.TryGetValue(KeyOf(path), out var content) ? content.ToArray() : inner.ReadAllBytes(path);

    /// <inheritdoc/>
    public long SizeOf(string path) => _contents.TryGetValue(KeyOf(path), out var content) ? content.Length : inner.SizeOf(path);

    /// <inheritdoc/>
    public bool FileExists(string path) => _contents.ContainsKey(KeyOf(path)) || inner.FileExists(path);

    /// <inheritdoc/>
    public bool FolderExists(string path) => inner.FolderExists(path);

    /// <inheritdoc/>
    public ValueList<string> ListFiles(string folder) => inner.ListFiles(folder);

    /// <inheritdoc/>
    public ValueList<string> ListTree(string folder, int most) => inner.ListTree(folder, most);

    /// <inheritdoc/>
    public string RealPath(string path) => inner.RealPath(path);

    /// <inheritdoc/>
    public void Replace(string path, Action<Stream> write) => throw new InvalidOperationException("Nothing is written here");

    /// <inheritdoc/>
    public void CreateFolder(string path) => throw new InvalidOperationException("Nothing is written here");

    private static string KeyOf(string path) => Path.GetFullPath(path);
}
