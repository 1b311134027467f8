using OpenSourceHistory.Publishing.Records;

namespace OpenSourceHistory.Publishing.Caching;

/// <summary>A build that somebody did.</summary>
/// <param name="Record">What it asked, found and wrote, with names of files that hold on all machines.</param>
/// <param name="Worker">Whose build it was.</param>
internal sealed record CachedBuild(BuildRecord Record, string Worker);
