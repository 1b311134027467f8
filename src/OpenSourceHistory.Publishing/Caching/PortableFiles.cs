namespace OpenSourceHistory.Publishing.Caching;

/// <summary>
/// A door through which the files of a book have the same names on each machine: <c>book/…</c> in the book's folder and, with <c>..</c>, around it,
/// <c>output/…</c> for its outputs, <c>osh/…</c> for those of the program.
/// </summary>
/// <param name="inner">The door itself.</param>
/// <param name="folders">The folders of these three on this machine, in full.</param>
internal sealed class PortableFiles(IWorkspace inner, PortableFolders folders) : ForwardingWorkspace(inner, isReadOnly: true)
{
    private readonly PortableFolders _real = folders.Map(inner.RealPath);

    /// <inheritdoc/>
    public override bool FileExists(string path) => base.FileExists(folders.LocalOf(path));

    /// <inheritdoc/>
    public override bool FolderExists(string path) => base.FolderExists(folders.LocalOf(path));

    /// <inheritdoc/>
    public override long SizeOf(string path) => base.SizeOf(folders.LocalOf(path));

    /// <inheritdoc/>
    public override byte[] ReadAllBytes(string path) => base.ReadAllBytes(folders.LocalOf(path));

    /// <inheritdoc/>
    public override ValueList<string> ListFiles(string folder) => Portable(base.ListFiles(folders.LocalOf(folder)));

    /// <inheritdoc/>
    public override ValueList<string> ListTree(string folder, int most) => Portable(base.ListTree(folders.LocalOf(folder), most));

    /// <inheritdoc/>
    public override string RealPath(string path) => _real.PortableOf(base.RealPath(folders.LocalOf(path)));

    private ValueList<string> Portable(ValueList<string> files) => ValueList.From(files.Select(folders.PortableOf).Order(StringComparer.Ordinal));
}
