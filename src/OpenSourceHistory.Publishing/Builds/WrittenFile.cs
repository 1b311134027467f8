namespace OpenSourceHistory.Publishing.Builds;

/// <summary>An output that was written.</summary>
/// <param name="Edition">Name of its edition.</param>
/// <param name="Path">Its path.</param>
/// <param name="Size">Bytes.</param>
public sealed record WrittenFile(string Edition, string Path, long Size);
