using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Records;

/// <summary>An output as it was when it was written.</summary>
/// <param name="File">The file.</param>
/// <param name="Hash">What it held.</param>
internal sealed record RecordedFile(WrittenFile File, string Hash);
