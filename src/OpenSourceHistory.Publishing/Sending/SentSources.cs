namespace OpenSourceHistory.Publishing.Sending;

/// <summary>A door to files that are as they were when something was sent; nothing is written.</summary>
/// <param name="inner">The door itself.</param>
/// <param name="folder">Folder of the book.</param>
/// <param name="record">The record of what was sent.</param>
internal sealed class SentSources(IWorkspace inner, string folder, SentRecord record) : ForwardingWorkspace(inner, isReadOnly: true)
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _contents = record.Sources
        .Where(s => s.Path != SentSource.DefaultSheet)
        .DistinctBy(s => s.Path)
        .ToDictionary(s => KeyOf(Path.Combine(folder, s.Path)), s => s.Content, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override byte[] ReadAllBytes(string path) => _contents.TryGetValue(KeyOf(path), out var content) ? content.ToArray() : base.ReadAllBytes(path);

    /// <inheritdoc/>
    public override long SizeOf(string path) => _contents.TryGetValue(KeyOf(path), out var content) ? content.Length : base.SizeOf(path);

    /// <inheritdoc/>
    public override bool FileExists(string path) => _contents.ContainsKey(KeyOf(path)) || base.FileExists(path);

    private static string KeyOf(string path) => Path.GetFullPath(path);
}
