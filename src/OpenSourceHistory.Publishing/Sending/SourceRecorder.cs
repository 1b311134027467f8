using System.Collections.Concurrent;

namespace OpenSourceHistory.Publishing.Sending;

/// <summary>A door to files that remembers what was read.</summary>
/// <param name="inner">The door itself.</param>
internal sealed class SourceRecorder(IWorkspace inner) : ForwardingWorkspace(inner, isReadOnly: false)
{
    private readonly ConcurrentDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    /// <summary>What was read, by path in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Read => _read.OrderBy(r => r.Key, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override byte[] ReadAllBytes(string path) => _read[path.Replace('\\', '/')] = base.ReadAllBytes(path);
}
