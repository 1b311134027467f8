namespace OpenSourceHistory.Publishing.Caching;

/// <summary>A book that this run builds and no other: it gives signs of life until it is disposed of.</summary>
internal sealed class Claim : IDisposable
{
    private readonly Lock _gate = new();
    private readonly ClaimFolder _folder;
    private readonly Timer _timer;
    private int _count;
    private bool _isOver;

    /// <summary>Begins to give signs of life.</summary>
    /// <param name="folder">Where the claim was made.</param>
    /// <param name="key">The book's hash.</param>
    /// <param name="number">The number of the claim: how many there were before, and one.</param>
    public Claim(ClaimFolder folder, string key, int number)
    {
        (_folder, Key, Number) = (folder, key, number);
        _timer = new Timer(_ => Renew(), null, folder.Beat, folder.Beat);
    }

    /// <summary>The book's hash.</summary>
    public string Key { get; }

    /// <summary>How many claims there were before, and one.</summary>
    public int Number { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_gate)
        {
            _isOver = true;
            Try(() => _folder.Release(this));
        }
    }

    // What was taken over is built all the same: two writers do no harm.
    private void Renew()
    {
        lock (_gate)
        {
            if (!_isOver)
            {
                Try(() => _isOver = !_folder.Renew(this, ++_count));
            }
        }
    }

    // Where no sign can be given, others will take over in time.
    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
