using System.Collections.Concurrent;
using System.Text;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>
/// A door to files on which what an editor holds unsaved lies over what is saved. It closes when what asks is no longer wanted: whatever is asked then
/// throws <see cref="OperationCanceledException"/>. Nothing can be written through it.
/// </summary>
/// <param name="inner">The saved files.</param>
/// <param name="texts">Texts by full paths, as <see cref="PathOf"/> writes them.</param>
/// <param name="token">Closes the door.</param>
public sealed class UnsavedFiles(IWorkspace inner, IReadOnlyDictionary<string, string> texts, CancellationToken token) : ForwardingWorkspace(inner, isReadOnly: true)
{
    private readonly ConcurrentDictionary<string, bool> _read = new(StringComparer.Ordinal);

    /// <summary>Full paths of all that was read.</summary>
    public IEnumerable<string> Read => _read.Keys;

    /// <summary>The one way of writing a full path: with forward slashes, without dots.</summary>
    /// <param name="path">A full path of any system.</param>
    public static string PathOf(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or "..") && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return parts is [""] ? "/" : string.Join('/', parts);
    }

    /// <inheritdoc/>
    public override bool FileExists(string path) => Find(path) is not null || base.FileExists(path);

    /// <inheritdoc/>
    public override long SizeOf(string path) => Find(path) is { } text ? Encoding.UTF8.GetByteCount(text) : base.SizeOf(path);

    /// <inheritdoc/>
    public override byte[] ReadAllBytes(string path)
    {
        var text = Find(path);
        _read.TryAdd(PathOf(path), true);
        return text is null ? base.ReadAllBytes(path) : Encoding.UTF8.GetBytes(text);
    }

    /// <inheritdoc/>
    public override ValueList<string> ListFiles(string folder)
    {
        token.ThrowIfCancellationRequested();
        return base.ListFiles(folder);
    }

    /// <inheritdoc/>
    public override ValueList<string> ListTree(string folder, int most)
    {
        token.ThrowIfCancellationRequested();
        return base.ListTree(folder, most);
    }

    private string? Find(string path)
    {
        token.ThrowIfCancellationRequested();
        return texts.GetValueOrDefault(PathOf(path));
    }
}
