namespace OpenSourceHistory.Core.Files;

/// <summary>A door to files behind which another stands; what differs is overridden.</summary>
/// <param name="inner">The other door.</param>
/// <param name="isReadOnly">True where nothing may be written: to try is a fault of the program.</param>
public abstract class ForwardingWorkspace(IWorkspace inner, bool isReadOnly) : IWorkspace
{
    /// <inheritdoc/>
    public DateTimeOffset? BuildTime => inner.BuildTime;

    private IWorkspace Writable => isReadOnly ? throw new InvalidOperationException("Nothing is written here") : inner;

    /// <inheritdoc/>
    public virtual bool FileExists(string path) => inner.FileExists(path);

    /// <inheritdoc/>
    public virtual bool FolderExists(string path) => inner.FolderExists(path);

    /// <inheritdoc/>
    public virtual long SizeOf(string path) => inner.SizeOf(path);

    /// <inheritdoc/>
    public virtual byte[] ReadAllBytes(string path) => inner.ReadAllBytes(path);

    /// <inheritdoc/>
    public virtual ValueList<string> ListFiles(string folder) => inner.ListFiles(folder);

    /// <inheritdoc/>
    public virtual ValueList<string> ListTree(string folder, int most) => inner.ListTree(folder, most);

    /// <inheritdoc/>
    public virtual string RealPath(string path) => inner.RealPath(path);

    /// <inheritdoc/>
    public void Replace(string path, Action<Stream> write) => Writable.Replace(path, write);

    /// <inheritdoc/>
    public void CreateFolder(string path) => Writable.CreateFolder(path);

    /// <inheritdoc/>
    public bool TryCreate(string path, ReadOnlySpan<byte> content) => Writable.TryCreate(path, content);

    /// <inheritdoc/>
    public void Delete(string path) => Writable.Delete(path);
}
