using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Records;

namespace OpenSourceHistory.Publishing.Caching;

/// <summary>A build of somebody else whose outputs were put in their places here.</summary>
/// <param name="Report">What it found and wrote, with this machine's paths.</param>
/// <param name="Answers">What it asked of files, and what they answer here.</param>
internal sealed record CachedReport(BuildReport Report, ValueList<(Question Question, string Answer)> Answers);
