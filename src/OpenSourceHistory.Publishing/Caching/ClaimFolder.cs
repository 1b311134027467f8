using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Publishing.Caching;

/// <summary>
/// Who builds what: a file for each book that is being built, <c>KEY.N</c>, which its maker writes anew several times in a lease. Clocks of machines
/// differ, so nobody looks at dates: whose file has been the same for a lease, by the clock of whom it hinders, is taken for dead. The book is
/// then claimed by a file with the next number, which one only of all who try can make.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="request">Names this run and the lease.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class ClaimFolder(string folder, CacheRequest request, IWorkspace workspace)
{
    private readonly ConcurrentDictionary<string, (string Sign, long Since)> _seen = new(StringComparer.Ordinal);

    /// <summary>Claims a book.</summary>
    /// <param name="key">The book's hash.</param>
    /// <returns>The claim; null where another has it and may be alive.</returns>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    public Claim? Try(string key)
    {
        workspace.CreateFolder(folder);
        var last = NumbersOf(key).LastOrDefault();
        if (last > 0 && !IsDead(PathOf(key, last)))
        {
            return null;
        }

        return workspace.TryCreate(PathOf(key, last + 1), Sign(0)) ? new Claim(this, key, last + 1) : null;
    }

    /// <summary>Gives a sign of life.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="count">How many there were before.</param>
    /// <returns>False where another has taken the book over.</returns>
    public bool Renew(Claim claim, int count)
    {
        var isOurs = NumbersOf(claim.Key).LastOrDefault() == claim.Number;
        if (isOurs)
        {
            workspace.Replace(PathOf(claim.Key, claim.Number), stream => stream.Write(Sign(count)));
        }

        return isOurs;
    }

    /// <summary>Gives a book free, and deletes what those who died before left.</summary>
    /// <param name="claim">The claim.</param>
    public void Release(Claim claim)
    {
        foreach (var number in NumbersOf(claim.Key).Where(n => n <= claim.Number))
        {
            workspace.Delete(PathOf(claim.Key, number));
        }
    }

    /// <summary>How often a sign of life is given: often enough that several may be late.</summary>
    public TimeSpan Beat => request.Lease / 6;

    private byte[] Sign(int count) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{request.Worker} {count}\n"));

    private bool IsDead(string path)
    {
        string sign;
        try
        {
            sign = Encoding.UTF8.GetString(workspace.ReadAllBytes(path));
        }
        catch (FileNotFoundException)
        {
            return false;
        }

        var now = Stopwatch.GetTimestamp();
        var seen = _seen.AddOrUpdate(path, (sign, now), (_, before) => before.Sign == sign ? before : (sign, now));
        return Stopwatch.GetElapsedTime(seen.Since, now) > request.Lease;
    }

    private List<int> NumbersOf(string key) =>
        [.. workspace.ListFiles(folder).Select(f => Path.GetFileName(f)).Where(n => n.StartsWith(key + ".", StringComparison.Ordinal)).Select(n => NumberOf(n[(key.Length + 1)..])).Where(n => n > 0).Order()];

    private static int NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string PathOf(string key, int number) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{key}.{number}"));
}
