namespace OpenSourceHistory.Publishing.Sending;

/// <summary>What was sent to somebody: the file, and what it was made from.</summary>
/// <param name="Mark">The mark that the file bears.</param>
/// <param name="Receiver">Name of whom it went to.</param>
/// <param name="Edition">Name of the edition.</param>
/// <param name="Number">How many files this person has had with it.</param>
internal sealed record SentRecord(string Mark, string Receiver, string Edition, int Number)
{
    /// <summary>Name and version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>The file.</summary>
    public required ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>What it was made from, by path from the book's folder on; faces and what is very large are left out.</summary>
    public required ValueList<SentSource> Sources { get; init; }
}
