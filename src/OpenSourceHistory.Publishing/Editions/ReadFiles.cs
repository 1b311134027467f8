using System.Collections.Concurrent;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>A door to files that remembers which were read, since none of them may be written over.</summary>
/// <param name="inner">The door itself.</param>
internal sealed class ReadFiles(IWorkspace inner) : ForwardingWorkspace(inner, isReadOnly: false)
{
    private readonly ConcurrentDictionary<string, bool> _read = new(StringComparer.Ordinal);

    /// <summary>True where a path leads to a file that was read.</summary>
    /// <param name="path">The path.</param>
    public bool Has(string path)
    {
        var real = RealPath(path);
        return _read.Keys.Any(read => string.Equals(RealPath(read), real, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override byte[] ReadAllBytes(string path)
    {
        _read.TryAdd(path, true);
        return base.ReadAllBytes(path);
    }
}
