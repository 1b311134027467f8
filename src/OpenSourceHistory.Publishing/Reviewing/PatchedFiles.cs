using System.Text;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>A door to files some of which have another text than on the disk; nothing is written.</summary>
/// <param name="inner">The door itself.</param>
/// <param name="files">The files with another text.</param>
internal sealed class PatchedFiles(IWorkspace inner, IEnumerable<ReviewedFile> files) : ForwardingWorkspace(inner, isReadOnly: true)
{
    private readonly Dictionary<string, byte[]> _contents = files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetBytes(f.New), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override byte[] ReadAllBytes(string path) => _contents.GetValueOrDefault(path.Replace('\\', '/')) ?? base.ReadAllBytes(path);

    /// <inheritdoc/>
    public override long SizeOf(string path) => _contents.GetValueOrDefault(path.Replace('\\', '/'))?.Length ?? base.SizeOf(path);
}
