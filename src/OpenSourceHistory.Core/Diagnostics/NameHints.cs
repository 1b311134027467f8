namespace OpenSourceHistory.Core.Diagnostics;

/// <summary>
/// Hints at what misspelt names were probably meant to be, for the first hundred of a unit of work: each looks at all names that there are, and
/// whoever misspelt more has another fault than misspelling.
/// </summary>
public sealed class NameHints
{
    private const int Most = 100;
    private int _asked;

    /// <summary>True where one more name may be looked for.</summary>
    public bool TryBegin() => _asked++ < Most;

    /// <summary>The candidate that <see cref="NearestName"/> finds; null for none, and behind the first hundred names.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="candidates">The names that exist.</param>
    public string? Find(string name, IEnumerable<string> candidates) => TryBegin() ? NearestName.Find(name, candidates) : null;
}
