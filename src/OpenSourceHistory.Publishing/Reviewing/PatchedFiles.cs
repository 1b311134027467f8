using System.Text;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>A door to files some of which have another text than on the disk; nothing is written.</summary>
/// <param name="inner">The door itself.</param>
/// <param name="files">The files with another text.</param>
internal sealed class PatchedFiles(IWorkspace inner, IEnumerable<ReviewedFile> files) : IWorkspace
{
    private readonly Dictionary<string, byte[]> _contents = files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetBytes(f.New), StringComparer.Ordinal);

    /// <inheritdoc/>
    public DateTimeOffset? BuildTime => inner.BuildTime;

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => _contents.GetValueOrDefault(path.Replace('\\', '/')) ?? inner.ReadAllBytes(path);

    /// <inheritdoc/>
    public long SizeOf(string path) => _contents.GetValueOrDefault(path.Replace('\\', '/'))?.Length ?? inner.SizeOf(path);

    /// <inheritdoc/>
    public bool FileExists(string path) => inner.FileExists(path);

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
}
