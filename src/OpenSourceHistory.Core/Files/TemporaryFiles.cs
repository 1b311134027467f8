#pragma warning disable RS0030 // This is the door itself.
namespace OpenSourceHistory.Core.Files;

/// <summary>The files that are half written: each has a name that nobody can guess, and only those that were made here are deleted.</summary>
internal sealed class TemporaryFiles
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private bool _isAbandoned;

    /// <summary>A name for a new file; a dot before it keeps it out of books whose chapters are being listed.</summary>
    /// <param name="folder">Full path of its folder.</param>
    /// <exception cref="IOException">The program is about to be ended.</exception>
    public string Begin(string folder)
    {
        RefuseIfAbandoned();
        return Path.Combine(folder, $".osh-{Path.GetRandomFileName()}");
    }

    /// <summary>Lets nothing be begun any more.</summary>
    /// <exception cref="IOException">The program is about to be ended.</exception>
    public void RefuseIfAbandoned()
    {
        lock (_gate)
        {
            if (_isAbandoned)
            {
                throw new IOException("The program is being ended");
            }
        }
    }

    /// <summary>Notes that a file is there now.</summary>
    /// <param name="path">The path.</param>
    public void Made(string path)
    {
        lock (_gate)
        {
            _made.Add(path);
        }
    }

    /// <summary>Deletes a file, where it was made and is still there.</summary>
    /// <param name="path">The path.</param>
    public void End(string path)
    {
        lock (_gate)
        {
            if (_made.Remove(path))
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>Deletes all that is there; no more can be begun.</summary>
    public void Abandon()
    {
        lock (_gate)
        {
            _isAbandoned = true;
            foreach (var path in _made)
            {
                File.Delete(path);
            }

            _made.Clear();
        }
    }
}
