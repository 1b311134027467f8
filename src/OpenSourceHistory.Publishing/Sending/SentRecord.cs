namespace OpenSourceHistory.Publishing.Sending;

/// <summary>What was sent to somebody: the file, or one of each chapter, and what they were made from.</summary>
/// <param name="Mark">The mark that the file bears; of several, one of all their marks.</param>
/// <param name="Receiver">Name of whom it went to.</param>
/// <param name="Edition">Name of the edition.</param>
/// <param name="Number">How many files this person has had with it.</param>
internal sealed record SentRecord(string Mark, string Receiver, string Edition, int Number)
{
    /// <summary>Name and version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>The files, in their order.</summary>
    public required ValueList<SentDocument> Documents { get; init; }

    /// <summary>What it was made from, by path from the book's folder on; faces and what is very large are left out.</summary>
    public required ValueList<SentSource> Sources { get; init; }

    /// <summary>Which of the files bears a mark, from 0; -1 for none.</summary>
    /// <param name="mark">The mark.</param>
    public int NumberOf(string mark) => Documents.Index().Where(d => d.Item.Mark == mark).Select(d => d.Index).DefaultIfEmpty(-1).First();
}
