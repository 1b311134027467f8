#pragma warning disable RS0030 // This is a part of the door.
namespace OpenSourceHistory.Core.Files;

/// <summary>
/// Waits until files may have changed. The system tells of it where it can; besides, their stamps are looked at from time to time, since folders in
/// networks and containers tell nothing, and a system may run out of what it watches with.
/// </summary>
public sealed class FileWatch : IDisposable
{
    // Programs write a file in several steps; what comes so soon behind each other is one change.
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _told = new(0);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private string[] _paths = [];
    private ulong _stamp;

    /// <summary>Says what to watch from now on, before it is read: what changes after that is not missed.</summary>
    /// <param name="paths">Full paths of files, and of folders whose entries matter.</param>
    public void Watch(IEnumerable<string> paths)
    {
        _paths = [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var folder in _paths.Select(p => Directory.Exists(p) ? p : Path.GetDirectoryName(p)).OfType<string>().Where(Directory.Exists))
        {
            if (_folders.Add(folder))
            {
                Listen(folder);
            }
        }

        _stamp = FileStamps.Of(_paths);
    }

    /// <summary>Waits for a change, and then until nothing more comes at once.</summary>
    /// <param name="token">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task WaitAsync(CancellationToken token)
    {
        while (!await WaitAsync(s_look, token).ConfigureAwait(false))
        {
        }
    }

    /// <summary>Waits some time for a change, and then until nothing more comes at once.</summary>
    /// <param name="most">The time.</param>
    /// <param name="token">Ends the waiting.</param>
    /// <returns>False where nothing changed.</returns>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task<bool> WaitAsync(TimeSpan most, CancellationToken token)
    {
        var isTold = await _told.WaitAsync(most, token).ConfigureAwait(false);
        while (isTold && await _told.WaitAsync(s_quiet, token).ConfigureAwait(false))
        {
        }

        var stamp = FileStamps.Of(_paths);
        (_stamp, isTold) = (stamp, isTold || stamp != _stamp);
        return isTold;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _told.Dispose();
    }

    // Where the system does not watch, looking has to do.
    private void Listen(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder);
            watcher.Changed += Tell;
            watcher.Created += Tell;
            watcher.Deleted += Tell;
            watcher.Renamed += Tell;
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
        }
    }

    private void Tell(object sender, FileSystemEventArgs change)
    {
        try
        {
            _told.Release();
        }
        catch (ObjectDisposedException)
        {
        }
    }
}
