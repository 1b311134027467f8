namespace OpenSourceHistory.Testing.Folios;

/// <summary>A book as a reader of its PDF sees it: what is printed, and where links lead.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Destinations">By name, the index of the page that it is on.</param>
public sealed record PrintedBook(ValueList<PrintedPage> Pages, IReadOnlyDictionary<string, int> Destinations)
{
    /// <summary>The page of a destination, or null.</summary>
    /// <param name="name">Its name.</param>
    public PrintedPage? PageOf(string name) => Destinations.TryGetValue(name, out var index) ? Pages[index] : null;
}
