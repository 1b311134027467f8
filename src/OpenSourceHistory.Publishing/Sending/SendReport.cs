using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Sending;

/// <summary>What came of sending.</summary>
/// <param name="Build">What was found and written.</param>
/// <param name="RecordPath">Path of the record; null where nothing was written.</param>
public sealed record SendReport(BuildReport Build, string? RecordPath);
