namespace OpenSourceHistory.Publishing.Caching;

/// <summary>A folder that machines share, so that a book which one of them has built is built by no other.</summary>
/// <param name="Folder">The folder; it is made where it is not there.</param>
/// <param name="Worker">The name of this run: letters, figures, hyphens and dots, another than that of each run beside it.</param>
/// <param name="Lease">How long a run that is said to build a book may give no sign of life before others take the book over.</param>
public sealed record CacheRequest(string Folder, string Worker, TimeSpan Lease)
{
    /// <summary>The folder of the program's own files, which may lie elsewhere on each machine.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>What tells this program from any other that may make other files: the same on each machine that has the same program.</summary>
    public required string Program { get; init; }
}
