namespace OpenSourceHistory.Manuscript;

/// <summary>What <c>index.yaml</c> says: terms that mark their occurrences by themselves, and phrases that are never matched.</summary>
/// <param name="Terms">The terms, in the order given; no two make the same entry.</param>
/// <param name="Stops">Phrases in which no term is matched, unless one is a term itself.</param>
public sealed record IndexData(ValueList<IndexTerm> Terms, ValueList<PlacedText> Stops)
{
    /// <summary>No terms.</summary>
    public static IndexData None { get; } = new([], []);

    /// <summary>True where the book is to have no index at all: marks in the text are passed over too.</summary>
    public bool IsOff { get; init; }
}
