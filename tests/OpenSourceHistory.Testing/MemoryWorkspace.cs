using System.Text;

namespace OpenSourceHistory.Testing;

/// <summary>Files held in memory, for tests; paths are compared as written with forward slashes.</summary>
public sealed class MemoryWorkspace : IWorkspace
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public DateTimeOffset? BuildTime { get; set; } = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds a text file.</summary>
    public MemoryWorkspace With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file.</summary>
    public MemoryWorkspace With(string path, byte[] content)
    {
        _files[Normalize(path)] = content;
        return this;
    }

    /// <inheritdoc/>
    public bool FileExists(string path) => _files.ContainsKey(Normalize(path));

    /// <inheritdoc/>
    public bool FolderExists(string path) =>
        _files.Keys.Any(k => k.StartsWith(Normalize(path).TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public long SizeOf(string path) => ReadAllBytes(path).Length;

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) =>
        _files.TryGetValue(Normalize(path), out var content) ? content : throw new FileNotFoundException("No such file", path);

    /// <inheritdoc/>
    public ValueList<string> ListFiles(string folder) =>
        ValueList.From(ListTree(folder, int.MaxValue).Where(f => !f[(Normalize(folder).Length + 1)..].Contains('/', StringComparison.Ordinal)));

    /// <inheritdoc/>
    public ValueList<string> ListTree(string folder, int most) =>
        ValueList.From(_files.Keys
            .Where(k => k.StartsWith(Normalize(folder).TrimEnd('/') + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Take(most));

    /// <inheritdoc/>
    public string RealPath(string path) => Normalize(path);

    /// <inheritdoc/>
    public void Replace(string path, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        _files[Normalize(path)] = stream.ToArray();
    }

    /// <inheritdoc/>
    public void CreateFolder(string path)
    {
    }

    /// <inheritdoc/>
    public bool TryCreate(string path, ReadOnlySpan<byte> content) => _files.TryAdd(Normalize(path), content.ToArray());

    /// <inheritdoc/>
    public void Delete(string path) => _files.Remove(Normalize(path));

    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
